using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>One output of a cell while the notebook runs.</summary>
internal abstract class CollectedOutput
{
    /// <summary>The output as nbformat has it, made anew at each call.</summary>
    public abstract JsonObject ToJson();
}
