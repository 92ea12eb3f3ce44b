namespace LossLab.NotebookHost.Headless;

/// <summary>What became of a code cell.</summary>
internal enum CellStatus
{
    /// <summary>It ran, or raised the error that its tag announces.</summary>
    Passed,

    /// <summary>It raised an error, which <c>--allow-errors</c> allows.</summary>
    AllowedError,

    /// <summary>It raised an error, or failed to raise the one its tag announces.</summary>
    Failed,

    /// <summary>It, or its notebook, took too long.</summary>
    TimedOut,

    /// <summary>The kernel died while it ran.</summary>
    KernelDied,

    /// <summary>Its tags say not to run it.</summary>
    Skipped,

    /// <summary>An earlier cell ended the run.</summary>
    NotRun,
}
