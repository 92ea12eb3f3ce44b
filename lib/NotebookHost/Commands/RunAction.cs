using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Headless.Reports;
using Spectre.Console;

namespace LossLab.NotebookHost.Commands;

/// <summary>Does what <c>run</c> is asked for.</summary>
internal static class RunAction
{
    /// <summary>Runs notebooks, writes the report, and returns the exit code.</summary>
    /// <param name="find">The notebooks, with results in a folder.</param>
    /// <param name="output">The folder; null for the usual one.</param>
    /// <param name="reportFile">The report; null for the usual one.</param>
    /// <param name="options">How they are run.</param>
    public static async Task<int> RunAsync(
        Func<string, IReadOnlyList<NotebookJob>> find, string? output, string? reportFile, RunOptions options)
    {
        output ??= Path.Combine(Repository.Find() ?? Environment.CurrentDirectory, "artifacts", "run");
        reportFile ??= Path.Combine(output, "junit.xml");
        var jobs = find(output);
        using var folder = OutputFolder.Open(output);
        OutputFolder.Check(Path.GetDirectoryName(Path.GetFullPath(reportFile))!, "--report");
        return await RunAsync(jobs, reportFile, options).ConfigureAwait(false);
    }

    private static async Task<int> RunAsync(IReadOnlyList<NotebookJob> jobs, string reportFile, RunOptions options)
    {
        using var stop = new StopSignals();
        IReadOnlyList<NotebookReport> reports;
        if (AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected)
        {
            reports = await LiveProgress.ShowAsync(o => NotebookRun.RunAsync(jobs, options, o, stop.Token)).ConfigureAwait(false);
            LiveProgress.Summary(reports);
        }
        else
        {
            var progress = new PlainProgress(Console.Out);
            reports = await NotebookRun.RunAsync(jobs, options, progress, stop.Token).ConfigureAwait(false);
            progress.Summary(reports);
        }

        GitHubAnnotations.FromEnvironment(Console.Out)?.Write(reports);
        AtomicFile.WriteAllText(reportFile, JUnitReport.ToXml(reports));
        return NotebookRun.ExitCode(reports, stop.Token.IsCancellationRequested);
    }
}
