using LossLab.NotebookHost.Comparison;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Headless.Reports;

/// <summary>Tells GitHub Actions what is wrong and where, in workflow commands, so that it shows there: on the lines of the notebooks' files.</summary>
/// <param name="output">The log of the step.</param>
/// <param name="workspace">The folder of the checkout; file names are relative to it.</param>
internal sealed class GitHubAnnotations(TextWriter output, string workspace)
{
    // The page shows no more.
    private const int MostOfMessage = 4000;

    /// <summary>For a step of GitHub Actions; null elsewhere.</summary>
    /// <param name="output">The log of the step.</param>
    public static GitHubAnnotations? FromEnvironment(TextWriter output) => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true"
        ? new(output, Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } folder ? folder : Environment.CurrentDirectory)
        : null;

    /// <summary>Writes the failures of a run: those of cells, and what concerns a notebook as a whole.</summary>
    public void Write(IReadOnlyList<NotebookReport> reports)
    {
        foreach (var report in reports)
        {
            if (report.Message is { } message && report.Status is not (RunStatus.NotRun or RunStatus.Cancelled))
                Write(report.Job, RunText.Describe(report.Status), message);
            foreach (var cell in report.Cells.Where(cell => cell.IsFailure))
            {
                var line = CellLines.Find(report.Job.Source, cell.Id, cell.Line ?? 1);
                Write(report.Job, line, $"{cell.Name}: {cell.ErrorName}", cell.Details ?? cell.Message ?? "");
            }
        }
    }

    /// <summary>Writes the differences that a check has found.</summary>
    public void Write(NotebookJob job, IReadOnlyList<CellDifference> differences)
    {
        foreach (var (cell, place, text, id) in differences)
        {
            var message = $"{text.Why}\nstored: {text.Expected ?? "(nothing)"}\nnow: {text.Actual ?? "(nothing)"}";
            Write(job, CellLines.Find(job.Source, id, 1), $"{cell} differs: {place}, line {text.Line}", message);
        }
    }

    /// <summary>Writes what concerns a notebook as a whole.</summary>
    public void Write(NotebookJob job, string title, string message) => Write(job, null, title, message);

    private void Write(NotebookJob job, int? line, string title, string message)
    {
        var place = line is { } number ? $",line={number}" : "";
        output.WriteLine($"::error file={Property(FileName(job))}{place},title={Property(title)}::{Text(message)}");
    }

    private string FileName(NotebookJob job)
    {
        var relative = Path.GetRelativePath(RealPath.Of(workspace), RealPath.Of(job.Source));
        return (relative.StartsWith("..", StringComparison.Ordinal) ? job.Source : relative).Replace('\\', '/');
    }

    private static string Text(string text) => text[..LongText.Fit(text, MostOfMessage)].Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Text(text).Replace(":", "%3A").Replace(",", "%2C");
}
