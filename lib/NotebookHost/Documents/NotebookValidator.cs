using System.Text.Json;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>Checks that a JSON object is a C# notebook of nbformat 4 whose cells can be run.</summary>
internal static class NotebookValidator
{
    private static readonly string[] CellTypes = ["code", "markdown", "raw"];

    /// <summary>Throws if the notebook cannot be run. Its outputs may be anything: a run throws them away.</summary>
    /// <exception cref="NotebookFormatException">With the first thing that is wrong.</exception>
    public static void Check(JsonObject json)
    {
        CheckVersion(json);
        if (json["cells"] is not JsonArray cells)
            throw new NotebookFormatException("is JSON but not a notebook: it has no list 'cells'");
        if (json["metadata"] is not (null or JsonObject))
            throw new NotebookFormatException("is not a notebook: 'metadata' is not an object");
        for (var i = 0; i < cells.Count; i++)
            CheckCell(cells[i], $"cell {i + 1}");
        // Where each cell names its kernel, the notebook's own is left over from another program.
        var code = cells.Objects().Where(cell => cell["cell_type"].AsText() == "code").ToList();
        if (code.Count == 0 || !code.All(cell => CellMetadata.Language(cell["metadata"]) is not null))
            NotebookLanguage.Check(json["metadata"] as JsonObject);
    }

    /// <summary>Throws if outputs that are still there cannot go into another notebook.</summary>
    /// <exception cref="NotebookFormatException">With the first that is not one of nbformat 4.</exception>
    public static void CheckOutputs(NotebookDocument notebook)
    {
        foreach (var cell in notebook.Cells.Where(cell => cell.IsCode))
        {
            if (cell.Json["outputs"] is not JsonArray outputs)
                throw new NotebookFormatException($"{cell.Name}: 'outputs' is not a list. Clear the notebook's outputs");
            for (var i = 0; i < outputs.Count; i++)
            {
                if (!IsOutput(outputs[i] as JsonObject))
                    throw new NotebookFormatException($"{cell.Name}: output {i + 1} is not one of nbformat 4. Clear the notebook's outputs");
            }
        }
    }

    private static void CheckVersion(JsonObject json)
    {
        if (json["nbformat"] is not JsonValue version || !version.TryGetValue<int>(out var major))
            throw new NotebookFormatException("is JSON but not a notebook: it has no number 'nbformat'");
        if (major != 4)
        {
            throw new NotebookFormatException($"is a notebook of nbformat {major}; only nbformat 4 is read. "
                + "Convert it: jupyter nbconvert --to notebook --nbformat 4 FILE");
        }
    }

    private static void CheckCell(JsonNode? node, string name)
    {
        if (node is not JsonObject cell)
            throw new NotebookFormatException($"{name} is not an object");
        var type = cell["cell_type"].AsText();
        if (!CellTypes.Contains(type))
            throw new NotebookFormatException($"{name} has no valid 'cell_type' (code, markdown or raw)");
        if (cell["metadata"] is not (null or JsonObject))
            throw new NotebookFormatException($"{name}: 'metadata' is not an object");
        CheckSource(cell["source"], name);
    }

    private static bool IsOutput(JsonObject? output) => output?["output_type"].AsText() switch
    {
        "stream" => output!["name"] is JsonValue name && IsText(name) && IsText(output["text"]),
        "display_data" or "execute_result" => output!["data"] is JsonObject data
            && data.All(form => !form.Key.StartsWith("text/", StringComparison.Ordinal) || IsText(form.Value)),
        "error" => true,
        _ => false,
    };

    private static bool IsText(JsonNode? node) => node switch
    {
        JsonValue value => value.GetValueKind() == JsonValueKind.String,
        JsonArray lines => lines.All(line => line?.GetValueKind() == JsonValueKind.String),
        _ => false,
    };

    private static void CheckSource(JsonNode? source, string name)
    {
        if (!IsText(source))
            throw new NotebookFormatException($"{name}: 'source' is neither a text nor a list of texts");
        if (source is not JsonArray lines)
            return;
        // A list is joined as it is: without newlines the first // comment would swallow the rest of the cell.
        for (var i = 0; i < lines.Count - 1; i++)
        {
            if (!lines[i].AsText()!.EndsWith('\n'))
            {
                throw new NotebookFormatException($"{name}: line {i + 1} of 'source' has no newline at its end, so that the "
                    + "lines would run together. Save the notebook with an editor that writes \"\\n\" after every line");
            }
        }
    }
}
