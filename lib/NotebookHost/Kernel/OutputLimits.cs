namespace LossLab.NotebookHost.Kernel;

/// <summary>How much cells may show. What is more is left out, with a note in its place that says how much. Sizes are in
/// characters; what a cell has cleared does not count.</summary>
internal sealed record OutputLimits
{
    /// <summary>Those of a headless run. A notebook's outputs take two bytes for each character until the run ends.</summary>
    public static OutputLimits Default { get; } = new();

    /// <summary>Those of a cell in a front end, which gets each output at once: what it has not taken yet waits in memory.</summary>
    public static OutputLimits FrontEnd { get; } = new() { Text = 64 << 20, Cell = 128 << 20, PerOutput = 4096 };

    /// <summary>What a cell prints.</summary>
    public long Text { get; init; } = 4 << 20;

    /// <summary>One display, all of its forms together. The worker leaves longer ones out before it sends them.</summary>
    public long Output { get; init; } = 8 << 20;

    /// <summary>All that a cell shows, text too, as it is stored: each line has its indentation, JSON is laid out.</summary>
    public long Cell { get; init; } = 32 << 20;

    /// <summary>All that a notebook shows, as it is stored.</summary>
    public long Notebook { get; init; } = 64 << 20;

    /// <summary>How many outputs a cell has.</summary>
    public int Outputs { get; init; } = 10_000;

    /// <summary>What an output counts in addition to its characters, so that many short ones do not take more memory than a long one.</summary>
    public int PerOutput { get; init; } = 1024;

    /// <summary>How much more a cell may show in a front end for each second that it runs: the reader has taken some meanwhile.</summary>
    public long PerSecond { get; init; } = 4 << 20;

    /// <summary>How deep objects and arrays may lie in each other in an output that is JSON. Readers of notebooks have limits of their own.</summary>
    public int JsonDepth { get; init; } = 50;

    /// <summary>The longest line from a worker, in bytes: characters take three at most, unless a cell shows mostly control characters.</summary>
    public long Line => (3 * Output) + (1 << 20);
}
