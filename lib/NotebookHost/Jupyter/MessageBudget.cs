namespace LossLab.NotebookHost.Jupyter;

/// <summary>
/// How much of a cell's outputs may wait in memory for the slowest reader. It fills up again while the cell runs, since readers take
/// what they get: a chart that is updated for hours goes on, and a loop that shows something as fast as it can is slowed to that rate.
/// </summary>
/// <param name="most">The characters that may be sent at once.</param>
/// <param name="perSecond">The characters that are added for each second.</param>
/// <param name="time">The clock.</param>
internal sealed class MessageBudget(long most, long perSecond, TimeProvider time)
{
    private double _left = most;
    private long _last = time.GetTimestamp();

    /// <summary>Takes the characters of a message, if there are as many.</summary>
    public bool TryTake(long length)
    {
        var now = time.GetTimestamp();
        var more = time.GetElapsedTime(_last, now).TotalSeconds * perSecond;
        (_left, _last) = (Math.Min(most, _left + more), now);
        if (length > _left)
            return false;
        _left -= length;
        return true;
    }
}
