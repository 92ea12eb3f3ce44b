using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>The worker behind a Jupyter kernel: when it dies, another takes its place, and the kernel lives on.</summary>
/// <param name="options">How a worker is started.</param>
/// <param name="log">Gets a line for what a worker's cells have started and what goes on without it.</param>
internal sealed class KernelWorker(KernelSessionOptions options, Action<string> log) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private Task<KernelSession>? _session;
    private KernelDeath? _untold;
    private bool _disposed;

    /// <summary>A living worker; a new one if there is none.</summary>
    /// <exception cref="KernelStartException">It cannot be started.</exception>
    public Task<KernelSession> GetAsync()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_session is { IsCompletedSuccessfully: true, Result: { IsAlive: false } ended })
            {
                _untold = ended.Death.Result;
                Log(_untold);
                _session = null;
            }

            if (_session is null or { IsFaulted: true })
                _session = Task.Run(() => KernelSession.StartAsync(options));
            return _session;
        }
    }

    /// <summary>Starts a worker ahead of its first use.</summary>
    public void Prepare() => _ = GetAsync().ContinueWith(
        failed => _ = failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    /// <summary>Starts a worker in place of one whose end the user has been told.</summary>
    public void Replace()
    {
        Prepare();
        _ = TakeLoss();
    }

    /// <summary>The end of a worker that the user has not been told of, once; null if there is none.</summary>
    public KernelDeath? TakeLoss()
    {
        lock (_lock)
        {
            var untold = _untold;
            _untold = null;
            return untold;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Task<KernelSession>? session;
        lock (_lock)
        {
            _disposed = true;
            session = _session;
        }

        try
        {
            if (session is null)
                return;
            var last = await session.ConfigureAwait(false);
            await last.DisposeAsync().ConfigureAwait(false);
            Log(await last.Death.ConfigureAwait(false));
        }
        catch (KernelStartException)
        {
            // Nothing to end.
        }
    }

    private void Log(KernelDeath death)
    {
        if (death.RemainingText is { } text)
            log(text);
    }
}
