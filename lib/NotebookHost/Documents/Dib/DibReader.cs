using System.Text.Json.Nodes;
using LossLab.NotebookHost.Languages;

namespace LossLab.NotebookHost.Documents.Dib;

/// <summary>Turns a <c>.dib</c> file into the JSON of a notebook, as polyglot notebooks are stored.</summary>
internal static class DibReader
{
    /// <summary>The notebook; its cells have no ids yet.</summary>
    public static JsonObject ToNotebook(DibFile file) => new()
    {
        ["cells"] = new JsonArray([.. file.Cells.Select(ToCell)]),
        ["metadata"] = ToMetadata(file),
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    };

    private static JsonNode ToCell(LanguageSection cell) => cell.Kernel == LanguageNames.Markdown
        ? new JsonObject
        {
            ["cell_type"] = "markdown",
            ["id"] = "",
            ["metadata"] = new JsonObject(),
            ["source"] = NotebookCell.ToLines(cell.Text),
        }
        : new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["id"] = "",
            ["metadata"] = new JsonObject
            {
                ["dotnet_interactive"] = new JsonObject { ["language"] = cell.Kernel },
                ["polyglot_notebook"] = new JsonObject { ["kernelName"] = cell.Kernel },
            },
            ["outputs"] = new JsonArray(),
            ["source"] = NotebookCell.ToLines(cell.Text),
        };

    private static JsonObject ToMetadata(DibFile file)
    {
        var kernel = new DibKernels(file.Meta).Default;
        var (metadata, meta) = (PolyglotMetadata.Standard(kernel), (JsonObject)file.Meta.DeepClone());
        var polyglot = new JsonObject { ["kernelInfo"] = PolyglotMetadata.KernelInfo(meta["kernelInfo"], kernel, file.Cells.Select(cell => cell.Kernel)) };
        foreach (var (name, value) in (meta["polyglot_notebook"] as JsonObject ?? []).Where(pair => pair.Key != "kernelInfo"))
            polyglot[name] = value?.DeepClone();
        foreach (var (name, value) in meta.Where(pair => pair.Key is not ("kernelInfo" or "polyglot_notebook")))
            metadata[name] = value?.DeepClone();
        metadata["polyglot_notebook"] = polyglot;
        return metadata;
    }
}
