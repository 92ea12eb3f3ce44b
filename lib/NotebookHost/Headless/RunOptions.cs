using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Headless;

/// <summary>How notebooks are run.</summary>
internal sealed record RunOptions
{
    /// <summary>Notebooks at a time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The most a cell may take; null: no limit.</summary>
    public TimeSpan? CellTimeout { get; init; }

    /// <summary>The most a notebook may take; null: no limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Values for the variables of the parameters cell.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Errors of cells neither end the notebook nor count as failures.</summary>
    public bool AllowErrors { get; init; }

    /// <summary>No notebook is started after one has failed.</summary>
    public bool FailFast { get; init; }

    /// <summary>Exercises are run as the student gets them instead of their solutions; the run goes on after errors.</summary>
    public bool Stubs { get; init; }

    /// <summary>The most memory a worker may use, in bytes.</summary>
    public long MemoryLimit { get; init; } = MemoryLimits.Default;

    /// <summary>A fault of the host is reported with its stack trace.</summary>
    public bool Verbose { get; init; }

    /// <summary>How much cells may show.</summary>
    public OutputLimits Limits { get; init; } = OutputLimits.Default;

    /// <summary>Whether the cells after a failed one are run.</summary>
    public bool GoesOnAfterErrors => AllowErrors || Stubs;
}
