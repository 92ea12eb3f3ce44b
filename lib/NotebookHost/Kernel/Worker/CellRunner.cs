using LossLab.NotebookHost.Kernel.Formatters;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Kernel.Worker.CSharp;
using LossLab.NotebookHost.Languages;
using LossLab.NotebookHost.Languages.Magics;
using LossLab.NotebookHost.Languages.Page;
using Microsoft.DotNet.Interactive;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Runs cells, one at a time.</summary>
internal sealed class CellRunner(EventEmitter emitter, RawStreams rawStreams)
{
    private readonly InputRequests _inputs = new(emitter);
    private readonly Lock _lock = new();
    private readonly CellEvents _events = new(emitter);
    private CancellationTokenSource? _running;
    private long _runningId;
    private long _interruptedId;
    private ScriptKernel? _csharp;
    private CompositeKernel? _kernel;
    private CellInterpreter? _interpreter;

    /// <summary>Answers what an editor asks.</summary>
    public LanguageRequests Language => field ??= new LanguageRequests(_kernel!, _interpreter!.Languages, emitter);

    /// <summary>Makes the kernel.</summary>
    public void Start()
    {
        _csharp = new ScriptKernel();
        var values = new PageValues();
        _kernel = KernelFactory.Create(_csharp, values, _inputs);
        var page = new PageOutput(emitter);
        _interpreter = new CellInterpreter(
            new LanguageSet(_kernel, _csharp, values, _events), new Lazy<MagicSet>(() => new MagicSet(page, _inputs)), page);
        WorkbookFormatters.Register();
        _kernel.KernelEvents.Subscribe(_events);
        DirectOutput.Install(emitter);
        NativeAbort.Watch(emitter, () => _csharp.CellName);
    }

    /// <summary>Runs one cell to its end.</summary>
    public async Task RunAsync(ExecuteCommand command)
    {
        using var running = new CancellationTokenSource();
        lock (_lock)
        {
            _running = running;
            _runningId = command.RequestId;
            if (_interruptedId == _runningId)
                running.Cancel();
        }

        _events.Diagnostics.Clear();
        _csharp!.CellName = command.CellName;
        var error = await SubmitAsync(command, running.Token).ConfigureAwait(false);
        await _csharp.Idle.ConfigureAwait(false);
        lock (_lock)
            _running = null;
        rawStreams.Mark(command.RequestId);
        if (error is not null)
            emitter.Send(error);
        emitter.Send(new DoneEvent(command.RequestId, error is null));
    }

    /// <summary>Asks a cell to cancel, whether it runs or is about to.</summary>
    /// <param name="requestId">The cell's command.</param>
    public void Interrupt(long requestId)
    {
        CancellationTokenSource? running;
        lock (_lock)
        {
            _interruptedId = requestId;
            if (_runningId != requestId)
                return;
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

    private bool IsInterrupted(ExecuteCommand command)
    {
        lock (_lock)
            return _interruptedId == command.RequestId;
    }

    private async Task<ErrorEvent?> SubmitAsync(ExecuteCommand command, CancellationToken cancellation)
    {
        try
        {
            // Awaited on a thread of the pool, so that a cell that blocks does not hold the worker's own.
            var failure = await Task.Run(() => _interpreter!.RunCellAsync(command.Code, command.KernelName ?? LanguageNames.CSharp, cancellation))
                .ConfigureAwait(false);
            if (failure is null)
                return null;
            return IsInterrupted(command)
                ? ErrorDescriber.Interrupted(command.CellName)
                : ErrorDescriber.Describe(failure.Exception, failure.Message, _events.Diagnostics, command);
        }
        catch (Exception e)
        {
            return IsInterrupted(command) ? ErrorDescriber.Interrupted(command.CellName) : ErrorDescriber.Describe(e, ExceptionText.MessageOf(e), _events.Diagnostics, command);
        }
    }
}
