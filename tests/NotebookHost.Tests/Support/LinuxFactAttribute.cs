namespace LossLab.NotebookHost.Tests.Support;

/// <summary>A test of what exists on Linux only.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "this is about Linux";
}
