namespace LossLab.NotebookHost.Tests.Support;

/// <summary>A test of what exists on Linux only.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public const string Reason = "this is about Linux";

    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : Reason;
}
