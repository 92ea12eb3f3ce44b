using System.CommandLine;
using LossLab.NotebookHost.Comparison;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Headless.Reports;

namespace LossLab.NotebookHost.Commands;

/// <summary>The verb <c>check</c>: runs notebooks again and compares what they show with what is stored.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Paths = NotebookPaths.Create();

    private static readonly Option<bool> Update = new("--update")
    {
        Description = "Store the new outputs instead of comparing them.",
    };

    private static readonly Option<int> Jobs = JobsOption.Create();

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("check", "Runs notebooks again and compares their text outputs with the stored ones: layout exactly, "
            + "numbers within 2 % (a cell can state its own tolerance in its metadata: \"losslab\": { \"tolerance\": 0.1 }, or \"any\").\n\n"
            + "Exit code: 0 all the same; 1 a cell differs or fails; otherwise as run.")
        {
            Paths, Update, Jobs,
        };
        command.SetAction((result, _) => RunAsync(result.GetValue(Paths) ?? [], result.GetValue(Update), result.GetValue(Jobs)));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, bool update, int jobs)
    {
        try
        {
            var folder = Directory.CreateTempSubdirectory("check-");
            try
            {
                return await RunAsync(NotebookFinder.Find(paths, folder.FullName), update, jobs).ConfigureAwait(false);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
        catch (Exception e) when (e is UsageException or IOException)
        {
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return HostExit.Usage;
        }
    }

    private static async Task<int> RunAsync(IReadOnlyList<NotebookJob> found, bool update, int jobs)
    {
        using var stop = new StopSignals();
        var reports = await NotebookRun.RunAsync(
            found, new RunOptions { Jobs = jobs }, new PlainProgress(Console.Out), stop.Token).ConfigureAwait(false);
        var exit = NotebookRun.ExitCode(reports, stop.Token.IsCancellationRequested);
        foreach (var report in reports.Where(report => report.Status == RunStatus.Passed))
            exit = Math.Max(exit, update ? Store(report.Job) : Compare(report.Job));
        return exit;
    }

    private static int Store(NotebookJob job)
    {
        StoredCopy.Create(NotebookDocument.Read(job.Output)).Write(job.Source);
        Console.WriteLine($"stored: {job.Name}");
        return HostExit.Success;
    }

    private static int Compare(NotebookJob job)
    {
        var differences = NotebookComparer.Compare(NotebookDocument.Read(job.Source), NotebookDocument.Read(job.Output));
        Console.WriteLine(differences.Count == 0 ? $"as stored: {job.Name}" : $"DIFFERS: {job.Name}, in {differences.Count} cells");
        foreach (var (cell, place, text) in differences)
        {
            Console.WriteLine($"  {cell}, {place}, line {text.Line}: {text.Why}");
            Console.WriteLine($"    stored: {text.Expected ?? "(nothing)"}");
            Console.WriteLine($"    now:    {text.Actual ?? "(nothing)"}");
        }

        return differences.Count == 0 ? HostExit.Success : HostExit.Failure;
    }
}
