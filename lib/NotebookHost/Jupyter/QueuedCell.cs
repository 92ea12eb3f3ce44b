namespace LossLab.NotebookHost.Jupyter;

/// <summary>A cell from its request to its end.</summary>
internal sealed class QueuedCell(JupyterMessage request)
{
    private readonly CancellationTokenSource _interrupt = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What asks for it.</summary>
    public JupyterMessage Request { get; } = request;

    /// <summary>Is cancelled when this cell is to stop, also before it has begun.</summary>
    public CancellationToken Interrupted => _interrupt.Token;

    /// <summary>Completes when all of it has run.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Stops it; harmless when it has ended.</summary>
    public void Interrupt() => _interrupt.Cancel();

    /// <summary>Notes its end.</summary>
    public void End() => _ended.TrySetResult();
}
