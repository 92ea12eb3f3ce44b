using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>Makes and reads notebooks for tests.</summary>
internal static class Notebooks
{
    public static JsonObject Code(string source, params string[] tags) => new()
    {
        ["cell_type"] = "code",
        ["metadata"] = new JsonObject { ["tags"] = new JsonArray([.. tags.Select(tag => (JsonNode)tag)]) },
        ["source"] = source,
    };

    public static JsonObject Json(params JsonObject[] cells) => new()
    {
        ["cells"] = new JsonArray([.. cells]),
        ["metadata"] = new JsonObject(),
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    };

    public static NotebookDocument Document(params JsonObject[] cells) => Parse(Json(cells).ToJsonString());

    public static NotebookDocument Parse(string text) =>
        NotebookDocument.Parse(System.Text.Encoding.UTF8.GetBytes(text), "/notebooks/test.ipynb");

    public static string Write(TemporaryFolder folder, string name, params JsonObject[] cells)
    {
        var path = folder.File(name);
        File.WriteAllText(path, Json(cells).ToJsonString());
        return path;
    }

    public static NotebookCell Cell(this NotebookDocument notebook, string id) => notebook.Cells.Single(cell => cell.Id == id);

    public static JsonArray Outputs(this NotebookCell cell) => (JsonArray)cell.Json["outputs"]!;

    /// <summary>The outputs of a cell, written into a notebook and read again.</summary>
    public static JsonArray Stored(OutputCollector collector)
    {
        var cell = Code("");
        cell["execution_count"] = 1;
        cell["outputs"] = collector.ToJson();
        return Parse(NotebookWriter.ToText(Json(cell))).Cells[0].Outputs();
    }

    public static string Join(JsonNode? lines) =>
        lines is JsonArray array ? string.Concat(array.Select(line => (string)line!)) : (string)lines!;
}
