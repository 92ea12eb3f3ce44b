using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Documents;

/// <summary>An error of a cell.</summary>
internal sealed class ErrorOutput(ErrorEvent error) : CollectedOutput
{
    /// <inheritdoc/>
    public override JsonObject ToJson() => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
    };
}
