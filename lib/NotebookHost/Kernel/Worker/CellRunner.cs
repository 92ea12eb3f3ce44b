using System.Collections;
using LossLab.NotebookHost.Kernel.Formatters;
using LossLab.NotebookHost.Kernel.Protocol;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Runs cells on the C# kernel and turns its events into those of the protocol.</summary>
internal sealed class CellRunner(EventEmitter emitter, RawStreams rawStreams)
{
    private readonly InputRequests _inputs = new(emitter);
    private readonly CellNames _names = new();
    private readonly Lock _lock = new();
    private readonly List<Microsoft.DotNet.Interactive.Diagnostic> _diagnostics = [];
    private CancellationTokenSource? _running;
    private bool _interrupted;
    private CompositeKernel? _kernel;

    /// <summary>Answers what an editor asks.</summary>
    public LanguageRequests Language => field ??= new LanguageRequests(_kernel!, emitter);

    /// <summary>Makes the kernel.</summary>
    public void Start()
    {
        _kernel = KernelFactory.Create(_inputs);
        WorkbookFormatters.Register();
        _kernel.KernelEvents.Subscribe(new Observer(this));
    }

    /// <summary>Runs one cell to its end.</summary>
    public async Task RunAsync(ExecuteCommand command)
    {
        using var running = new CancellationTokenSource();
        lock (_lock)
        {
            _running = running;
            _interrupted = false;
        }

        _diagnostics.Clear();
        _names.Add(command.CellName);
        var error = await SubmitAsync(command, running.Token).ConfigureAwait(false);
        lock (_lock)
            _running = null;
        rawStreams.Mark(command.RequestId);
        if (error is not null)
            emitter.Send(error);
        emitter.Send(new DoneEvent(command.RequestId, error is null));
    }

    /// <summary>Asks the running cell to cancel.</summary>
    public void Interrupt()
    {
        CancellationTokenSource? running;
        lock (_lock)
        {
            _interrupted = true;
            running = _running;
        }

        _inputs.Cancel();
        // On another thread: what a cell hooks to its token must not stop us from listening.
        _ = Task.Run(() => CancelQuietly(running));
    }

    /// <summary>Hands an answer to the cell that asked.</summary>
    public void Answer(InputReplyCommand reply) => _inputs.Answer(reply);

    private static void CancelQuietly(CancellationTokenSource? running)
    {
        try
        {
            running?.Cancel();
        }
        catch (Exception e) when (e is ObjectDisposedException or AggregateException)
        {
            // The cell has just ended, or a callback of its own threw.
        }
    }

    private async Task<ErrorEvent?> SubmitAsync(ExecuteCommand command, CancellationToken cancellation)
    {
        try
        {
            var submission = new SubmitCode(command.Code, command.KernelName);
            // Awaited on a thread of the pool, so that a cell that blocks does not hold the worker's own.
            var result = await Task.Run(() => _kernel!.SendAsync(submission, cancellation)).ConfigureAwait(false);
            var failure = result.Events.OfType<CommandFailed>().LastOrDefault();
            if (failure is null)
                return null;
            return _interrupted
                ? ErrorDescriber.Interrupted(command.CellName)
                : ErrorDescriber.Describe(failure.Exception, failure.Message, _diagnostics, command, _names);
        }
        catch (Exception e)
        {
            return _interrupted ? ErrorDescriber.Interrupted(command.CellName) : ErrorDescriber.Describe(e, e.Message, _diagnostics, command, _names);
        }
    }

    private void OnEvent(KernelEvent kernelEvent)
    {
        switch (kernelEvent)
        {
            case StandardOutputValueProduced output:
                ClearSequence.Send(emitter, Text(output));
                break;
            case StandardErrorValueProduced output:
                emitter.Send(new StreamEvent("stderr", Text(output)));
                break;
            case DisplayedValueUpdated update:
                emitter.Send(new UpdateEvent(Data(update), update.ValueId ?? ""));
                break;
            case ReturnValueProduced result:
                emitter.Send(new ResultEvent(Data(result)));
                break;
            case ErrorProduced error:
                emitter.Send(new StreamEvent("stderr", error.Message + "\n"));
                break;
            case DisplayedValueProduced display:
                emitter.Send(new Protocol.DisplayEvent(Data(display), display.ValueId));
                break;
            case DiagnosticsProduced diagnostics:
                _diagnostics.AddRange(diagnostics.Diagnostics);
                break;
        }
    }

    private static string Text(Microsoft.DotNet.Interactive.Events.DisplayEvent output) =>
        string.Concat(output.FormattedValues.Where(v => v.MimeType == PlainTextFormatter.MimeType).Select(v => v.Value));

    private static Dictionary<string, string> Data(Microsoft.DotNet.Interactive.Events.DisplayEvent output)
    {
        var length = output.FormattedValues.Sum(value => (long)value.Value.Length);
        if (length > LongText.MostShown)
            return new() { [PlainTextFormatter.MimeType] = LongText.LeftOut(length) };
        var data = new Dictionary<string, string>();
        foreach (var value in output.FormattedValues)
            data[value.MimeType] = value.Value;
        if (output.Value is { } shown && data.Keys.SequenceEqual([HtmlFormatter.MimeType]))
            AddText(data, shown);
        return data;
    }

    // A console shows text alone. What is not in memory yet (a query, say) is not asked for its elements a second time.
    private static void AddText(Dictionary<string, string> data, object value)
    {
        if (value is IEnumerable and not ICollection)
            return;
        try
        {
            data[PlainTextFormatter.MimeType] = value.ToDisplayString(PlainTextFormatter.MimeType);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // It has its HTML.
        }
    }

    private sealed class Observer(CellRunner runner) : IObserver<KernelEvent>
    {
        public void OnNext(KernelEvent value) => runner.OnEvent(value);

        public void OnError(Exception error) => runner.OnEvent(new ErrorProduced(error.Message, new SubmitCode("")));

        public void OnCompleted()
        {
        }
    }
}
