using System.Globalization;

namespace LossLab.NotebookHost.Headless.Reports;

/// <summary>The words in which a run is told.</summary>
internal static class RunText
{
    /// <summary>A status in one or two words.</summary>
    public static string Describe(RunStatus status) => status switch
    {
        RunStatus.Passed => "ok",
        RunStatus.Failed => "failed",
        RunStatus.Misused => "wrong use",
        RunStatus.Unreadable => "not a notebook",
        RunStatus.TimedOut => "timeout",
        RunStatus.KernelDied => "kernel died",
        RunStatus.HostFailed => "host failed",
        RunStatus.NotRun => "not run",
        _ => "stopped",
    };

    /// <summary>A time in seconds.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";

    /// <summary>Why a notebook did not pass, in one line; empty if it passed.</summary>
    public static string Reason(NotebookReport report)
    {
        if (report.Message is { } message)
            return message;
        if (report.Culprit is not { } cell)
            return "";
        var error = cell.Status == CellStatus.Failed && cell.ErrorName != "DidNotRaise" ? $"{cell.ErrorName}: " : "";
        return $"{cell.Name}: {error}{(cell.Message ?? "").ReplaceLineEndings("\n").Split('\n')[0]}";
    }

    /// <summary>How many cells ran, of how many.</summary>
    public static string Cells(NotebookReport report) => string.Create(CultureInfo.InvariantCulture,
        $"{report.Cells.Count(cell => cell.Status is not (CellStatus.Skipped or CellStatus.NotRun))}/{report.Cells.Count}");
}
