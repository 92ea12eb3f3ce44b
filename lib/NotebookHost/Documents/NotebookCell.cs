using System.Globalization;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>A view of one cell of a <see cref="NotebookDocument"/>; changes go to the document's JSON.</summary>
internal sealed class NotebookCell(JsonObject json, int number)
{
    // What takes longer is no time of a run.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(365);

    /// <summary>The cell's JSON.</summary>
    public JsonObject Json { get; } = json;

    /// <summary>The cell's place in the notebook, from 1, markdown cells counted too.</summary>
    public int Number { get; } = number;

    /// <summary><c>code</c>, <c>markdown</c> or <c>raw</c>.</summary>
    public string Type => Json["cell_type"].AsText() ?? "";

    /// <summary>Whether this is a code cell.</summary>
    public bool IsCode => Type == "code";

    /// <summary>The cell's id; empty before <see cref="NotebookDocument"/> has given it one.</summary>
    public string Id => Json["id"].AsText() ?? "";

    /// <summary>The cell's text.</summary>
    public string Source => Json["source"].AsJoinedText();

    /// <summary>The cell's tags.</summary>
    public IReadOnlyList<string> Tags =>
        Json["metadata"].Get("tags") is JsonArray tags ? [.. tags.Select(JsonShape.AsText).OfType<string>()] : [];

    /// <summary>The kernel that the cell's metadata names (as polyglot notebooks do), or null for the notebook's own.</summary>
    public string? KernelName => CellMetadata.Language(Json["metadata"]);

    /// <summary>How long the cell took when it was run last, as its metadata says in the words of nbclient; null if it does not.</summary>
    public TimeSpan? Duration
    {
        get
        {
            var execution = Json["metadata"].Get("execution");
            return Time(execution.Get("iopub.status.busy")) is { } start && Time(execution.Get("iopub.status.idle")) is { } end
                && end - start is var duration && duration >= TimeSpan.Zero && duration <= Longest ? duration : null;

            static DateTimeOffset? Time(JsonNode? node) =>
                DateTimeOffset.TryParse(node.AsText(), CultureInfo.InvariantCulture, out var time) ? time : null;
        }
    }

    /// <summary>How messages name the cell.</summary>
    public string Name => Id.Length == 0 ? $"cell {Number}" : $"cell {Number} (id {Id})";

    /// <summary>Whether the cell has a tag.</summary>
    public bool Has(string tag) => Tags.Contains(tag);

    /// <summary>Replaces the cell's text; stored as lines, as Jupyter does.</summary>
    public void SetSource(string text) => Json["source"] = ToLines(text);

    /// <summary>Sets outputs and execution count.</summary>
    public void SetResult(JsonArray outputs, int? executionCount)
    {
        Json["execution_count"] = executionCount is { } count ? JsonValue.Create(count) : null;
        Json["outputs"] = outputs;
    }

    /// <summary>The cell's metadata, made if missing.</summary>
    public JsonObject Metadata()
    {
        if (Json["metadata"] is JsonObject metadata)
            return metadata;
        Json["metadata"] = metadata = [];
        return metadata;
    }

    /// <summary>Splits a text into lines that keep their newline.</summary>
    public static JsonArray ToLines(string text) => new([.. TextLines.Of(text).Select(line => (JsonNode)text[line])]);
}
