namespace LossLab.NotebookHost.Headless.Reports;

/// <summary>Tells a run in lines, for logs.</summary>
internal sealed class PlainProgress(TextWriter output) : IRunObserver
{
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public void NotebookStarted(NotebookJob job, int cells) => WriteLine($"running {job.Name} ({cells} cells)");

    /// <inheritdoc/>
    public void CellFinished(NotebookJob job, CellReport cell)
    {
        if (!cell.IsFailure && cell.Status != CellStatus.AllowedError)
            return;
        var kind = cell.Status == CellStatus.AllowedError ? "error allowed" : "FAILED";
        var text = string.IsNullOrEmpty(cell.Details) ? cell.Message ?? "" : cell.Details;
        WriteLine($"{kind}: {job.Name}, {cell.Name}\n    {text.ReplaceLineEndings("\n    ")}");
    }

    /// <inheritdoc/>
    public void NotebookFinished(NotebookReport report)
    {
        var reason = RunText.Reason(report);
        WriteLine($"{RunText.Describe(report.Status)}: {report.Job.Name} ({RunText.Seconds(report.Duration)})"
            + (reason.Length == 0 ? "" : $": {reason}"));
        if (report.Remaining is { } remaining)
            WriteLine($"{report.Job.Name}: {remaining}");
    }

    /// <summary>Writes the table at the end.</summary>
    public void Summary(IReadOnlyList<NotebookReport> reports)
    {
        string[][] rows =
        [
            ["notebook", "status", "cells", "time"],
            .. reports.Select(r => new[] { r.Job.Name, RunText.Describe(r.Status), RunText.Cells(r), RunText.Seconds(r.Duration) }),
        ];
        var widths = Enumerable.Range(0, 4).Select(column => rows.Max(row => row[column].Length)).ToArray();
        WriteLine("");
        foreach (var row in rows)
            WriteLine($"{row[0].PadRight(widths[0])}  {row[1].PadRight(widths[1])}  {row[2].PadLeft(widths[2])}  {row[3].PadLeft(widths[3])}");
    }

    private void WriteLine(string line)
    {
        lock (_lock)
            output.WriteLine(line);
    }
}
