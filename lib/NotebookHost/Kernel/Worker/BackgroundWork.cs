namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>
/// Where cells run: on the thread pool, as without it, except that it knows of the <c>async void</c> methods that they have
/// started and that still go on. Nobody else does, and one that throws ends the process.
/// </summary>
internal sealed class BackgroundWork : SynchronizationContext
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    private long _open;
    private volatile bool _isEnding;

    private BackgroundWork()
    {
        AppDomain.CurrentDomain.UnhandledException += (_, _) => _isEnding = true;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => _isEnding = true;
    }

    /// <summary>That of this process.</summary>
    public static BackgroundWork Instance { get; } = new();

    /// <summary>Starts a cell.</summary>
    public Task<T> Run<T>(Func<Task<T>> cell)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            return cell();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    /// <summary>Waits until nothing goes on, or until time is up.</summary>
    /// <returns>False if the process is about to end: an exception that nothing caught, or <c>Environment.Exit</c>.</returns>
    public async Task<bool> SettleAsync(TimeSpan atMost)
    {
        for (var waited = TimeSpan.Zero; Interlocked.Read(ref _open) > 0 && waited < atMost; waited += Interval)
            await Task.Delay(Interval).ConfigureAwait(false);
        return !_isEnding;
    }

    /// <inheritdoc/>
    public override void OperationStarted() => Interlocked.Increment(ref _open);

    /// <inheritdoc/>
    public override void OperationCompleted() => Interlocked.Decrement(ref _open);

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state)
    {
        // What an async void method throws is posted, too: it counts until it has come through, and that it never does.
        OperationStarted();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            // The pool takes it off again itself.
            SetSynchronizationContext(this);
            d(state);
            OperationCompleted();
        });
    }

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;
}
