using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Documents;

/// <summary>A value that a cell has shown.</summary>
/// <param name="cell">The cell's outputs, which have to know of an update.</param>
/// <param name="type"><c>display_data</c> or <c>execute_result</c>.</param>
/// <param name="data">Its forms by MIME type.</param>
internal sealed class DisplayOutput(OutputCollector cell, string type, IReadOnlyDictionary<string, string> data) : CollectedOutput
{
    private IReadOnlyList<(string MimeType, StoredText Text)> _forms = Forms(data, cell.Limits);

    /// <summary>The cell's outputs.</summary>
    public OutputCollector Cell { get; } = cell;

    /// <summary>What the forms count.</summary>
    public long Length { get; private set; } = LengthOf(data);

    /// <summary>The characters of all forms.</summary>
    public static long LengthOf(IReadOnlyDictionary<string, string> data) => data.Sum(form => (long)form.Key.Length + form.Value.Length);

    /// <summary>What stands for a value that is left out.</summary>
    public static IReadOnlyDictionary<string, string> Note(string text) => new Dictionary<string, string> { ["text/plain"] = text };

    /// <summary>Shows another value in its place.</summary>
    public void Replace(IReadOnlyDictionary<string, string> data) => (_forms, Length) = (Forms(data, Cell.Limits), LengthOf(data));

    /// <inheritdoc/>
    public override JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["data"] = new JsonObject(_forms.Select(form => KeyValuePair.Create<string, JsonNode?>(form.MimeType, form.Text.ToNode()))),
            ["metadata"] = new JsonObject(),
            ["output_type"] = type,
        };
        if (type == OutputCollector.Result)
            json.Insert(1, "execution_count", Cell.ExecutionCount);
        return json;
    }

    private static IReadOnlyList<(string, StoredText)> Forms(IReadOnlyDictionary<string, string> data, OutputLimits limits) =>
        [.. data.OrderBy(form => form.Key, StringComparer.Ordinal).Select(form => (form.Key, StoredText.Of(form.Key, form.Value, limits.JsonDepth)))];
}
