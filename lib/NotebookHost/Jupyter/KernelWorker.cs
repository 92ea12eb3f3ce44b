using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>The worker behind a Jupyter kernel: when it dies, another takes its place, and the kernel lives on.</summary>
internal sealed class KernelWorker(KernelSessionOptions options) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private Task<KernelSession>? _session;
    private bool _disposed;

    /// <summary>The worker now in use, if it is ready.</summary>
    public KernelSession? Current =>
        _session is { IsCompletedSuccessfully: true, Result: { IsAlive: true } session } ? session : null;

    /// <summary>A living worker; a new one if there is none.</summary>
    /// <exception cref="KernelStartException">It cannot be started.</exception>
    public Task<KernelSession> GetAsync()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_session is null or { IsFaulted: true } or { IsCompletedSuccessfully: true, Result.IsAlive: false })
                _session = Task.Run(() => KernelSession.StartAsync(options));
            return _session;
        }
    }

    /// <summary>Starts a worker ahead of its first use.</summary>
    public void Prepare() => _ = GetAsync().ContinueWith(
        failed => _ = failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

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
            if (session is not null)
                await (await session.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
        catch (KernelStartException)
        {
            // Nothing to end.
        }
    }
}
