using System.ComponentModel;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel;

/// <summary>
/// A C# kernel in a process of its own: runs cells one at a time, passes on what they emit as they emit it, can be
/// interrupted, and says so when the process dies. Used by headless runs and by the Jupyter kernel alike.
/// </summary>
internal sealed partial class KernelSession : IAsyncDisposable
{
    private readonly WorkerProcess _worker;
    private readonly KernelSessionOptions _options;
    private readonly LineChannel<WorkerCommand> _commands;
    private readonly RawStreamPump _stdout;
    private readonly RawStreamPump _stderr;
    private readonly LastWords _lastWords = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<KernelDeath> _death = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly Lock _passing = new();
    private volatile Action<WorkerEvent> _sink = static _ => { };
    private volatile Execution? _current;
    private long _lastRequest;

    private KernelSession(WorkerProcess worker, KernelSessionOptions options)
    {
        _worker = worker;
        _options = options;
        _commands = new LineChannel<WorkerCommand>(worker.Commands, ProtocolJson.Default.WorkerCommand);
        _stdout = new RawStreamPump(worker.Process.StandardOutput, worker.Token, text => Pass(new StreamEvent("stdout", text)));
        _stderr = new RawStreamPump(worker.Process.StandardError, worker.Token, text =>
        {
            _lastWords.Add(text);
            if (LibTorchLog.Tidy(text) is { Length: > 0 } tidy)
                Pass(new StreamEvent("stderr", tidy));
        });
    }

    /// <summary>Completes when the worker's process has ended, for whatever reason.</summary>
    public Task<KernelDeath> Death => _death.Task;

    /// <summary>Whether the worker lives.</summary>
    public bool IsAlive => !Death.IsCompleted;

    /// <summary>The worker's process id.</summary>
    public int ProcessId { get; private set; }

    /// <summary>Starts a worker and waits until it takes commands.</summary>
    /// <exception cref="KernelStartException">The worker died or did not get ready in time.</exception>
    public static async Task<KernelSession> StartAsync(KernelSessionOptions options, CancellationToken cancellation = default)
    {
        var session = new KernelSession(StartWorker(options), options);
        session.ProcessId = session._worker.Process.Id;
        var errors = new StartErrors();
        session._sink = errors.Add;
        _ = session.WatchAsync();
        try
        {
            await Task.WhenAny(session._ready.Task, session.Death)
                .WaitAsync(options.StartTimeout, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            await session.DisposeAsync().ConfigureAwait(false);
            if (e is OperationCanceledException)
                throw;
            throw new KernelStartException(
                $"the kernel was not ready after {options.StartTimeout.TotalSeconds:0} s. {errors.Text}".TrimEnd());
        }

        if (session.IsAlive)
            return session;
        var death = await session.Death.ConfigureAwait(false);
        await session.DisposeAsync().ConfigureAwait(false);
        throw new KernelStartException($"the kernel did not start: {death.Reason}. {errors.Text}".TrimEnd());
    }

    /// <summary>Runs a cell.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="cellName">How stack traces name the cell.</param>
    /// <param name="onOutput">Gets the outputs as they come, from one thread at a time; also those that the cell's
    /// background work emits later, until the next cell starts. The error that ends a cell is not among them.</param>
    /// <param name="kernelName">The sub-kernel (<c>html</c>, <c>markdown</c>, …) or null for C#.</param>
    /// <param name="interrupt">Stops this cell and no other, as <see cref="InterruptAsync(TimeSpan?)"/> does.</param>
    public async Task<ExecutionResult> ExecuteAsync(
        string code, string cellName, Action<WorkerEvent> onOutput, string? kernelName = null, CancellationToken interrupt = default)
    {
        await _oneAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            var execution = new Execution(Interlocked.Increment(ref _lastRequest));
            lock (_passing)
                _sink = onOutput;
            _current = execution;
            _commands.TrySend(new ExecuteCommand(execution.Id, code, kernelName, cellName));
            using var interrupts = interrupt.Register(() => _ = InterruptAsync(execution, null));
            var ended = await Task.WhenAny(execution.Done.Task, Death).ConfigureAwait(false);
            if (ended == execution.Done.Task)
            {
                await WaitForRawTextAsync(execution.Id).ConfigureAwait(false);
                return new ExecutionResult(await execution.Done.Task.ConfigureAwait(false), execution.Error, null);
            }

            return new ExecutionResult(false, execution.Error, await Death.ConfigureAwait(false));
        }
        finally
        {
            _current = null;
            _oneAtATime.Release();
        }
    }

    /// <summary>Stops the running cell: asks it to cancel, and ends the process if it does not within
    /// <paramref name="grace"/> (default 2 s).</summary>
    /// <returns>Whether the kernel lives on, with its variables.</returns>
    public async Task<bool> InterruptAsync(TimeSpan? grace = null) =>
        _current is { } execution ? await InterruptAsync(execution, grace).ConfigureAwait(false) : IsAlive;

    // Of this cell only, whatever runs by now.
    private async Task<bool> InterruptAsync(Execution execution, TimeSpan? grace)
    {
        _commands.TrySend(new InterruptCommand(execution.Id));
        var wait = Task.Delay(grace ?? TimeSpan.FromSeconds(2));
        await Task.WhenAny(execution.Done.Task, Death, wait).ConfigureAwait(false);
        if (execution.Done.Task.IsCompleted)
            return true;
        Kill();
        await Death.ConfigureAwait(false);
        return false;
    }

    /// <summary>Ends the process at once.</summary>
    public void Kill() => _worker.Kill();

    /// <summary>Ends the worker and the processes that its cells have started, except those that <see cref="KernelDeath.Remaining"/>
    /// names. It has nothing to clean up, and a cell could hold it up for ever, so that it is not asked first.</summary>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await Death.ConfigureAwait(false);
        _worker.Dispose();
    }

    private static WorkerProcess StartWorker(KernelSessionOptions options)
    {
        try
        {
            return WorkerProcess.Start(options);
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            throw new KernelStartException($"the kernel cannot be started: {e.Message}");
        }
    }

    // A child process of a cell may hold the stream: then the mark still comes; only a closed stream makes us wait in vain.
    private async Task WaitForRawTextAsync(long id)
    {
        var marks = Task.WhenAll(_stdout.WaitForAsync(id), _stderr.WaitForAsync(id));
        await Task.WhenAny(marks, Death, Task.Delay(1000)).ConfigureAwait(false);
    }
}
