using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>Turns what a cell emits into messages, as it comes.</summary>
/// <param name="executionCount">The cell's number, which its result repeats.</param>
/// <param name="publish">Sends a message of a type.</param>
internal sealed class ExecutionOutputs(int executionCount, Action<string, JsonObject> publish)
{
    // Messages wait in memory for the slowest reader.
    private readonly TextBudget _text = new(mebibytes: 64);

    /// <summary>The result as text, for the history.</summary>
    public string? ResultText { get; private set; }

    /// <summary>Sends one event of the worker.</summary>
    public void Add(WorkerEvent output)
    {
        switch (output)
        {
            case StreamEvent stream:
                if (_text.Take(stream.Text) is { } kept)
                    publish("stream", new JsonObject { ["name"] = stream.Name, ["text"] = kept });
                break;
            case DisplayEvent display:
                publish("display_data", Bundle(display.Data, display.DisplayId));
                break;
            case UpdateEvent update:
                publish("update_display_data", Bundle(update.Data, update.DisplayId));
                break;
            case ResultEvent result:
                ResultText = result.Data.GetValueOrDefault(PlainTextFormatter.MimeType) ?? result.Data.Values.FirstOrDefault();
                var content = Bundle(result.Data, null);
                content["execution_count"] = executionCount;
                publish("execute_result", content);
                break;
            case ClearEvent:
                publish("clear_output", new JsonObject { ["wait"] = false });
                break;
        }
    }

    private static JsonObject Bundle(IReadOnlyDictionary<string, string> data, string? displayId)
    {
        var content = new JsonObject { ["data"] = MimeBundle.ToJson(data), ["metadata"] = new JsonObject() };
        if (displayId is not null)
            content["transient"] = new JsonObject { ["display_id"] = displayId };
        return content;
    }
}
