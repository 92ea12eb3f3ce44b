namespace LossLab.NotebookHost.Tests.Support;

/// <summary>How a run of the host ended.</summary>
internal sealed record HostResult(int ExitCode, string Output, string Error)
{
    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Error}";
}
