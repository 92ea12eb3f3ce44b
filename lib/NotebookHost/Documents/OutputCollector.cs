using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Documents;

/// <summary>Turns what a cell emits into nbformat outputs: streams joined, display updates applied in place.</summary>
internal sealed class OutputCollector
{
    private readonly List<object> _outputs = [];
    private readonly DisplayRegistry _displays;
    private readonly int _executionCount;
    private readonly TextBudget _text = new(mebibytes: 4);

    /// <summary>Starts with no outputs.</summary>
    /// <param name="executionCount">The cell's execution count, which an <c>execute_result</c> repeats.</param>
    /// <param name="displays">The notebook's displays: a cell may update what an earlier one showed.</param>
    public OutputCollector(int executionCount, DisplayRegistry displays)
    {
        _executionCount = executionCount;
        _displays = displays;
    }

    /// <summary>Adds one event of the worker.</summary>
    public void Add(WorkerEvent output)
    {
        lock (_outputs)
        {
            switch (output)
            {
                case StreamEvent stream:
                    AddStream(stream.Name, stream.Text);
                    break;
                case DisplayEvent display:
                    var shown = Bundle("display_data", display.Data);
                    _outputs.Add(shown);
                    _displays.Register(display.DisplayId, shown);
                    break;
                case UpdateEvent update:
                    _displays.Update(update.DisplayId, () => Data(update.Data));
                    break;
                case ResultEvent result:
                    var bundle = Bundle("execute_result", result.Data);
                    bundle.Insert(1, "execution_count", _executionCount);
                    _outputs.Add(bundle);
                    break;
                case ClearEvent:
                    _outputs.Clear();
                    break;
                case ErrorEvent error:
                    AddError(error.Name, error.Message, error.Traceback);
                    break;
            }
        }
    }

    /// <summary>Adds an error output.</summary>
    public void AddError(string name, string message, IEnumerable<string> traceback)
    {
        lock (_outputs)
        {
            _outputs.Add(new JsonObject
            {
                ["ename"] = name,
                ["evalue"] = message,
                ["output_type"] = "error",
                ["traceback"] = new JsonArray([.. traceback.Select(line => (JsonNode)line)]),
            });
        }
    }

    /// <summary>The outputs so far.</summary>
    public JsonArray ToJson()
    {
        lock (_outputs)
            return new JsonArray([.. _outputs.Select(o => o is StreamText s ? s.ToJson() : (JsonNode)o)]);
    }

    /// <summary>What came over a stream, <c>stdout</c> or <c>stderr</c>.</summary>
    public string Text(string stream)
    {
        lock (_outputs)
            return string.Concat(_outputs.OfType<StreamText>().Where(s => s.Name == stream).Select(s => s.Text));
    }

    private void AddStream(string name, string text)
    {
        if (_text.Take(text) is not { } kept)
            return;
        if (_outputs.LastOrDefault() is not StreamText last || last.Name != name)
            _outputs.Add(last = new StreamText(name));
        last.Text.Append(kept);
    }

    private static JsonObject Bundle(string type, IReadOnlyDictionary<string, string> data) => new()
    {
        ["data"] = Data(data),
        ["metadata"] = new JsonObject(),
        ["output_type"] = type,
    };

    private static JsonObject Data(IReadOnlyDictionary<string, string> data)
    {
        var json = new JsonObject();
        foreach (var (mimeType, value) in data.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json[mimeType] = Value(mimeType, value);
        return json;
    }

    // nbformat: JSON as JSON, base64 in one piece, everything else as lines.
    private static JsonNode? Value(string mimeType, string value)
    {
        if (mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal))
        {
            try
            {
                return JsonNode.Parse(value);
            }
            catch (JsonException)
            {
                return value;
            }
        }

        return mimeType.StartsWith("image/", StringComparison.Ordinal) && mimeType != "image/svg+xml"
            ? value
            : NotebookCell.ToLines(value);
    }

    private sealed class StreamText(string name)
    {
        public string Name { get; } = name;

        public StringBuilder Text { get; } = new();

        public JsonNode ToJson() => new JsonObject
        {
            ["name"] = Name,
            ["output_type"] = "stream",
            ["text"] = NotebookCell.ToLines(Text.ToString()),
        };
    }
}
