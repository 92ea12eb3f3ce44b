using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Documents;

/// <summary>Turns what a cell emits into nbformat outputs: streams joined, display updates applied in place, no more than may be shown.</summary>
/// <param name="executionCount">The cell's execution count, which an <c>execute_result</c> repeats.</param>
/// <param name="notebook">What the cell shares with the others of its notebook.</param>
internal sealed class OutputCollector(int executionCount, NotebookOutputs notebook)
{
    /// <summary>The type of a displayed value.</summary>
    public const string Display = "display_data";

    /// <summary>The type of a cell's result.</summary>
    public const string Result = "execute_result";

    private readonly List<CollectedOutput> _outputs = [];
    private readonly HashSet<string> _displayIds = [];
    private readonly OutputBudget _budget = new(notebook);

    // Where text and where other outputs began to be left out.
    private StreamOutput? _cut;
    private OmittedOutputs? _omitted;
    private bool _changed = true;

    /// <summary>The cell's execution count.</summary>
    public int ExecutionCount => executionCount;

    /// <summary>How much may be shown.</summary>
    public OutputLimits Limits => notebook.Limits;

    /// <summary>Adds one event of the worker.</summary>
    public void Add(WorkerEvent output)
    {
        lock (notebook.Gate)
        {
            _changed = true;
            switch (output)
            {
                case StreamEvent stream:
                    Print(stream.Name, stream.Text);
                    break;
                case DisplayEvent display:
                    Show(Display, display.Data, display.DisplayId);
                    break;
                case UpdateEvent update:
                    foreach (var shown in notebook.Displays.Find(update.DisplayId))
                        shown.Cell.Replace(shown, update.Data);
                    break;
                case ResultEvent result:
                    Show(Result, result.Data, null);
                    break;
                case ClearEvent:
                    Clear();
                    break;
                case ErrorEvent error:
                    AddOrOmit(new ErrorOutput(LongText.Cut(error)), error.Message.Length);
                    break;
            }
        }
    }

    /// <summary>Adds the error that ends the cell, whatever it has shown before.</summary>
    public void AddError(string name, string message, IReadOnlyList<string> traceback)
    {
        lock (notebook.Gate)
        {
            _outputs.Add(new ErrorOutput(LongText.Cut(new ErrorEvent(name, message, traceback, null))));
            _changed = true;
        }
    }

    /// <summary>The outputs so far.</summary>
    public JsonArray ToJson()
    {
        lock (notebook.Gate)
        {
            _changed = false;
            return new JsonArray([.. _outputs.Select(output => output.ToJson())]);
        }
    }

    /// <summary>The outputs, if they are others than at the last call; a cell's background work shows some after its end.</summary>
    public JsonArray? ToJsonIfChanged()
    {
        lock (notebook.Gate)
            return _changed ? ToJson() : null;
    }

    /// <summary>What came over a stream, <c>stdout</c> or <c>stderr</c>.</summary>
    public string Text(string stream)
    {
        lock (notebook.Gate)
            return string.Concat(_outputs.OfType<StreamOutput>().Where(s => s.Name == stream).Select(s => s.Text));
    }

    private void Print(string name, string text)
    {
        var kept = 0;
        if (_cut is null)
        {
            var last = Continue(name);
            kept = _cut is null ? LongText.Fit(text, _budget.TextRoom) : 0;
            if (kept > 0)
            {
                last.Append(text.AsSpan(0, kept));
                _budget.TakeText(kept, new StoredText(text[..kept], StoredForm.Lines).Length);
            }

            if (kept < text.Length)
                _cut = last;
        }

        if (_cut is not null)
            _cut.LeftOut += text.Length - kept;
    }

    // The stream's output, a new one where something else came in between. Where there is no room for one the text is cut.
    private StreamOutput Continue(string name)
    {
        if (_outputs.LastOrDefault() is StreamOutput last && last.Name == name)
            return last;
        var next = new StreamOutput(name);
        if (!TryAdd(next, 0))
        {
            _outputs.Add(next);
            _cut = next;
        }

        return next;
    }

    private void Show(string type, IReadOnlyDictionary<string, string> data, string? displayId)
    {
        // What does not fit is not looked at: a loop may show the like for hours.
        if (!HasRoom(DisplayOutput.LengthOf(data)))
        {
            Omit(DisplayOutput.LengthOf(data));
            return;
        }

        var output = new DisplayOutput(this, type, Shorten(data));
        if (!AddOrOmit(output, output.Length + (displayId?.Length ?? 0)) || displayId is null)
            return;
        notebook.Displays.Register(displayId, output);
        _displayIds.Add(displayId);
    }

    // A value shown in place of another; where it does not fit, what stands there says so.
    private void Replace(DisplayOutput shown, IReadOnlyDictionary<string, string> data)
    {
        var before = shown.Length;
        shown.Replace(Shorten(data));
        if (shown.Length - before > _budget.Room)
            shown.Replace(DisplayOutput.Note($"[this update was left out: it takes {LongText.Describe(shown.Length)}]"));
        _budget.Take(shown.Length - before);
        _changed = true;
    }

    private bool HasRoom(long length) => _outputs.Count < Limits.Outputs && length + Limits.PerOutput <= _budget.Room;

    private bool AddOrOmit(CollectedOutput output, long length)
    {
        var added = TryAdd(output, length);
        if (!added)
            Omit(length);
        return added;
    }

    private void Omit(long length)
    {
        if (_omitted is null)
            _outputs.Add(_omitted = new OmittedOutputs());
        _omitted.Add(length);
    }

    private bool TryAdd(CollectedOutput output, long length)
    {
        if (!HasRoom(length))
            return false;
        _outputs.Add(output);
        _budget.Take(length + Limits.PerOutput);
        return true;
    }

    private IReadOnlyDictionary<string, string> Shorten(IReadOnlyDictionary<string, string> data) =>
        DisplayOutput.LengthOf(data) is var length && length > Limits.Output
            ? DisplayOutput.Note(LongText.LeftOut(length, Limits.Output))
            : data;

    private void Clear()
    {
        foreach (var id in _displayIds)
            notebook.Displays.Forget(id, this);
        _displayIds.Clear();
        _outputs.Clear();
        _budget.Clear();
        (_cut, _omitted) = (null, null);
    }
}
