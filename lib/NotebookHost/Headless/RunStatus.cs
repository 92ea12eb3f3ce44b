namespace LossLab.NotebookHost.Headless;

/// <summary>
/// What became of a notebook. The values from 0 are exit codes; of several notebooks the highest
/// counts, so the order is: failed host, dead kernel, timeout, unreadable notebook, wrong use, failed cell.
/// </summary>
internal enum RunStatus
{
    /// <summary>All cells passed.</summary>
    Passed = 0,

    /// <summary>A cell failed.</summary>
    Failed = 1,

    /// <summary>Options do not fit the notebook, or its output cannot be written.</summary>
    Misused = 2,

    /// <summary>The file is not a C# notebook or cannot be read.</summary>
    Unreadable = 3,

    /// <summary>A cell or the notebook took too long.</summary>
    TimedOut = 4,

    /// <summary>The kernel died.</summary>
    KernelDied = 5,

    /// <summary>The host itself failed: a fault of LossLab (EX_SOFTWARE of sysexits).</summary>
    HostFailed = 70,

    /// <summary>Not started, because another notebook failed (<c>--fail-fast</c>).</summary>
    NotRun = -1,

    /// <summary>Stopped by the user.</summary>
    Cancelled = 130,
}
