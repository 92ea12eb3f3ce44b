namespace LossLab.NotebookHost.Jupyter;

/// <summary>The cells that wait or run, and which of them an interrupt is meant for.</summary>
internal sealed class CellQueue
{
    // A clock that goes differently from ours tells nothing about the order of things.
    private static readonly TimeSpan OldestBelieved = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly Queue<QueuedCell> _cells = [];
    private DateTimeOffset _lastEnd = DateTimeOffset.MinValue;

    /// <summary>Takes a cell in, when its request comes.</summary>
    public QueuedCell Add(JupyterMessage request)
    {
        var cell = new QueuedCell(request);
        lock (_lock)
            _cells.Enqueue(cell);
        return cell;
    }

    /// <summary>Notes the end of the oldest cell.</summary>
    public void End(QueuedCell cell)
    {
        lock (_lock)
        {
            _cells.Dequeue();
            _lastEnd = DateTimeOffset.UtcNow;
        }

        cell.End();
    }

    /// <summary>The cell that an interrupt of this moment stops; null if it comes too late for the one that it was meant for.</summary>
    /// <param name="interrupt">The request, which says when it was made; null for a signal, which is made now.</param>
    public QueuedCell? Target(JupyterMessage? interrupt)
    {
        var now = DateTimeOffset.UtcNow;
        lock (_lock)
        {
            if (!_cells.TryPeek(out var cell))
                return null;
            if (interrupt?.Date is not { } made || made > now || now - made > OldestBelieved)
                return cell;
            // Made while an earlier cell ran, or before the one that now runs was asked for.
            var isTooLate = made < _lastEnd || (cell.Request.Session == interrupt.Session && made < cell.Request.Date);
            return isTooLate ? null : cell;
        }
    }
}
