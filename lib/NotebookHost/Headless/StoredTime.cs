using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Headless;

/// <summary>How long a notebook took when it was run last, as its cells' metadata says.</summary>
internal static class StoredTime
{
    /// <summary>The time; null if no cell has one, or if the file cannot be read.</summary>
    public static TimeSpan? Of(NotebookJob job)
    {
        try
        {
            var times = NotebookDocument.Read(job.Source).Cells.Where(cell => cell.IsCode).Select(cell => cell.Duration).OfType<TimeSpan>().ToList();
            return times.Count == 0 ? null : new TimeSpan(times.Sum(time => time.Ticks));
        }
        catch (NotebookFormatException)
        {
            // Its run will say so.
            return null;
        }
    }
}
