using LossLab.NotebookHost.Headless;

namespace LossLab.NotebookHost.Commands;

/// <summary>The exit codes of the verbs; those of <c>run</c> are in <see cref="RunStatus"/>.</summary>
internal static class HostExit
{
    /// <summary>All good.</summary>
    public const int Success = (int)RunStatus.Passed;

    /// <summary>What was checked is not right.</summary>
    public const int Failure = (int)RunStatus.Failed;

    /// <summary>The command line is wrong, or an output cannot be written.</summary>
    public const int Usage = (int)RunStatus.Misused;

    /// <summary>A file is not a notebook.</summary>
    public const int Unreadable = (int)RunStatus.Unreadable;
}
