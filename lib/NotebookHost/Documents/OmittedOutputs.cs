using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Documents;

/// <summary>Stands where a cell's outputs began not to fit, and says how much was left out.</summary>
internal sealed class OmittedOutputs : CollectedOutput
{
    private int _count;
    private long _length;

    /// <summary>Counts one more.</summary>
    public void Add(long length)
    {
        _count++;
        _length += length;
    }

    /// <inheritdoc/>
    public override JsonObject ToJson() => new()
    {
        ["data"] = new JsonObject { ["text/plain"] = $"[outputs left out from here on: {_count}, which take {LongText.Describe(_length)}]" },
        ["metadata"] = new JsonObject(),
        ["output_type"] = OutputCollector.Display,
    };
}
