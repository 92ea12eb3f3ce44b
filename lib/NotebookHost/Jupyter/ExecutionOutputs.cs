using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>Turns what a cell emits into messages, as it comes, and no more than may wait in memory for the slowest reader.</summary>
/// <param name="executionCount">The cell's number, which its result repeats.</param>
/// <param name="publish">Sends a message of a type.</param>
/// <param name="limits">How much is sent.</param>
/// <param name="time">The clock.</param>
internal sealed class ExecutionOutputs(int executionCount, Action<string, JsonObject> publish, OutputLimits limits, TimeProvider time)
{
    private readonly MessageBudget _messages = new(limits.Cell, limits.PerSecond, time);
    private readonly Lock _lock = new();
    private TextBudget _text = new(limits.Text);
    private bool _mustClear;
    private long _textLeftOut;
    private long _outputsLeftOut;
    private long _lengthLeftOut;

    /// <summary>As the kernel does it.</summary>
    public ExecutionOutputs(int executionCount, Action<string, JsonObject> publish)
        : this(executionCount, publish, OutputLimits.FrontEnd, TimeProvider.System)
    {
    }

    /// <summary>The result as text, for the history.</summary>
    public string? ResultText { get; private set; }

    /// <summary>Sends one event of the worker.</summary>
    public void Add(WorkerEvent output)
    {
        lock (_lock)
            Send(output);
    }

    /// <summary>Says how much was left out, if anything was; at the cell's end.</summary>
    public void Finish()
    {
        lock (_lock)
        {
            if (_text.LeftOut + _textLeftOut is var text and > 0)
                Note($"{LongText.Describe(text)} of printed text left out");
            if (_outputsLeftOut > 0)
                Note($"{_outputsLeftOut} outputs left out, which take {LongText.Describe(_lengthLeftOut)}");
        }
    }

    private void Send(WorkerEvent output)
    {
        switch (output)
        {
            case StreamEvent stream:
                Print(stream);
                break;
            case DisplayEvent display when Fits(display.Data):
                publish("display_data", Bundle(display.Data, display.DisplayId));
                break;
            case UpdateEvent update when Fits(update.Data):
                publish("update_display_data", Bundle(update.Data, update.DisplayId));
                break;
            case ResultEvent result when Fits(result.Data):
                ResultText = (result.Data.GetValueOrDefault(PlainTextFormatter.MimeType) ?? result.Data.Values.FirstOrDefault()) is { } text
                    ? LongText.Cut(text)
                    : null;
                var content = Bundle(result.Data, null);
                content["execution_count"] = executionCount;
                publish("execute_result", content);
                break;
            case ClearEvent:
                Clear();
                break;
        }
    }

    private void Print(StreamEvent stream)
    {
        if (!TryTake(1, stream.Text.Length))
            _textLeftOut += stream.Text.Length;
        else if (_text.Take(stream.Text) is { } kept)
            Publish(stream.Name, kept);
    }

    // What is cleared does not count, but for the messages that have been sent.
    private void Clear()
    {
        _text = new TextBudget(limits.Text);
        (_textLeftOut, _outputsLeftOut, _lengthLeftOut) = (0, 0, 0);
        _mustClear = true;
        TryTake(0, 0);
    }

    private bool Fits(IReadOnlyDictionary<string, string> data)
    {
        var length = DisplayOutput.LengthOf(data);
        if (TryTake(1, length))
            return true;
        _outputsLeftOut++;
        _lengthLeftOut += length;
        return false;
    }

    // A clearing that did not fit goes before the next message that does.
    private bool TryTake(int messages, long length)
    {
        if (!_messages.TryTake(((messages + (_mustClear ? 1 : 0)) * (long)limits.PerOutput) + length))
            return false;
        if (_mustClear)
            publish("clear_output", new JsonObject { ["wait"] = false });
        _mustClear = false;
        return true;
    }

    private void Note(string text) => Publish("stderr", $"[output cut: {text}]\n");

    private void Publish(string stream, string text) => publish("stream", new JsonObject { ["name"] = stream, ["text"] = text });

    private static JsonObject Bundle(IReadOnlyDictionary<string, string> data, string? displayId)
    {
        var content = new JsonObject { ["data"] = MimeBundle.ToJson(data), ["metadata"] = new JsonObject() };
        if (displayId is not null)
            content["transient"] = new JsonObject { ["display_id"] = displayId };
        return content;
    }
}
