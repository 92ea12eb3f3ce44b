using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>A value that a cell has shown.</summary>
internal sealed class DisplayOutput : CollectedOutput
{
    private readonly string _type;
    private IReadOnlyList<(string MimeType, StoredText Text)> _forms = [];

    /// <summary>Takes the value's forms.</summary>
    /// <param name="cell">The cell's outputs.</param>
    /// <param name="type"><c>display_data</c> or <c>execute_result</c>.</param>
    /// <param name="data">The forms by MIME type.</param>
    public DisplayOutput(OutputCollector cell, string type, IReadOnlyDictionary<string, string> data)
    {
        (Cell, _type) = (cell, type);
        Replace(data);
    }

    /// <summary>The outputs of the cell that has shown it.</summary>
    public OutputCollector Cell { get; }

    /// <summary>The characters that the forms take in the notebook's file.</summary>
    public long Length { get; private set; }

    /// <summary>The characters of forms as a cell has shown them.</summary>
    public static long LengthOf(IReadOnlyDictionary<string, string> data) => data.Sum(form => (long)form.Key.Length + form.Value.Length);

    /// <summary>What stands for a value that is left out.</summary>
    public static IReadOnlyDictionary<string, string> Note(string text) => new Dictionary<string, string> { ["text/plain"] = text };

    /// <summary>Shows another value in its place.</summary>
    public void Replace(IReadOnlyDictionary<string, string> data)
    {
        _forms =
        [
            .. data.OrderBy(form => form.Key, StringComparer.Ordinal)
                .Select(form => (form.Key, StoredText.Of(form.Key, form.Value, Cell.Limits.JsonDepth))),
        ];
        Length = _forms.Sum(form => form.MimeType.Length + form.Text.Length);
    }

    /// <inheritdoc/>
    public override JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["data"] = new JsonObject(_forms.Select(form => KeyValuePair.Create<string, JsonNode?>(form.MimeType, form.Text.ToNode()))),
            ["metadata"] = new JsonObject(),
            ["output_type"] = _type,
        };
        if (_type == OutputCollector.Result)
            json.Insert(1, "execution_count", Cell.ExecutionCount);
        return json;
    }
}
