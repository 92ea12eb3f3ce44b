using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Documents;

/// <summary>What the outputs of a notebook's cells share.</summary>
/// <param name="limits">How much may be shown.</param>
internal sealed class NotebookOutputs(OutputLimits limits)
{
    /// <summary>How much may be shown.</summary>
    public OutputLimits Limits { get; } = limits;

    /// <summary>Held while outputs are changed or read: what a cell has started may update its displays at any time.</summary>
    public Lock Gate { get; } = new();

    /// <summary>The displays: a cell may update what an earlier one has shown.</summary>
    public DisplayRegistry Displays { get; } = new();

    /// <summary>The characters that all outputs take.</summary>
    public long Taken { get; set; }
}
