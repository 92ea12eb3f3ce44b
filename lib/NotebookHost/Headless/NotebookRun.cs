namespace LossLab.NotebookHost.Headless;

/// <summary>Runs notebooks, several at a time.</summary>
internal static class NotebookRun
{
    /// <summary>Runs them all and returns their reports in the given order.</summary>
    public static async Task<IReadOnlyList<NotebookReport>> RunAsync(
        IReadOnlyList<NotebookJob> jobs, RunOptions options, IRunObserver observer, CancellationToken cancellation)
    {
        var reports = new NotebookReport[jobs.Count];
        var next = -1;
        var stopped = false;
        var lanes = Enumerable.Range(0, Math.Clamp(options.Jobs, 1, Math.Max(1, jobs.Count))).Select(_ => Task.Run(async () =>
        {
            int i;
            while ((i = Interlocked.Increment(ref next)) < jobs.Count)
            {
                if (Volatile.Read(ref stopped) || cancellation.IsCancellationRequested)
                {
                    reports[i] = new NotebookReport(jobs[i], RunStatus.NotRun, default, [], Message: "not started");
                    continue;
                }

                reports[i] = await new NotebookRunner(jobs[i], options, observer).RunAsync(cancellation).ConfigureAwait(false);
                if (options.FailFast && reports[i].Status != RunStatus.Passed)
                    Volatile.Write(ref stopped, true);
            }
        }));
        await Task.WhenAll(lanes).ConfigureAwait(false);
        return reports;
    }

    /// <summary>The exit code of a run: 130 if it was stopped, else the highest among the notebooks' codes.</summary>
    public static int ExitCode(IEnumerable<NotebookReport> reports, bool cancelled) => cancelled
        ? (int)RunStatus.Cancelled
        : reports.Select(report => Math.Max(0, (int)report.Status)).DefaultIfEmpty().Max();
}
