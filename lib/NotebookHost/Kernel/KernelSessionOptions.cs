namespace LossLab.NotebookHost.Kernel;

/// <summary>How a <see cref="KernelSession"/> starts its worker.</summary>
internal sealed record KernelSessionOptions
{
    /// <summary>The worker's current directory: the notebook's folder.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The most memory the worker may use, in bytes.</summary>
    public long MemoryLimit { get; init; } = MemoryLimits.Default;

    /// <summary>How much cells may show; of these the session needs the longest line.</summary>
    public OutputLimits Limits { get; init; } = OutputLimits.Default;

    /// <summary>How long the worker may take until it accepts commands.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Answers a cell's request for input (prompt, whether it is a password); null: such a cell fails.</summary>
    public Func<string, bool, Task<string?>>? Input { get; init; }
}
