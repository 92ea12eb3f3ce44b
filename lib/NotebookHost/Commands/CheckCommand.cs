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

    private static readonly Option<int?> Jobs = JobsOption.Create();
    private static readonly Option<Shard?> Part = ShardOption.Create();
    private static readonly Option<string?> Times = ShardOption.CreateTimes();

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("check", "Runs notebooks again and compares their text outputs with the stored ones: layout exactly, "
            + "numbers within 2 % of the stored one. A cell can state its own tolerance in its metadata, relative and absolute: "
            + "\"losslab\": { \"tolerance\": 0.1, \"absolute\": 0.01 }, or \"tolerance\": \"any\".\n\n"
            + "A notebook that was changed while it ran is neither compared nor stored.\n\n"
            + "Exit code: 0 all the same; 1 a cell differs or fails, or the file was changed; otherwise as run.")
        {
            Paths, Update, Jobs, Part, Times,
        };
        command.SetAction((result, _) => RunAsync(
            output => ShardOption.Take(Find(result.GetValue(Paths) ?? [], output), result.GetValue(Part), result.GetValue(Times)),
            result.GetValue(Update),
            new RunOptions { Jobs = JobsOption.Read(result, Jobs), Verbose = result.GetValue(HostOptions.Verbose) }));
        return command;
    }

    private static async Task<int> RunAsync(Func<string, IReadOnlyList<NotebookJob>> find, bool update, RunOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("check-");
        try
        {
            using var stop = new StopSignals();
            var reports = await NotebookRun.RunAsync(find(folder.FullName), options, new PlainProgress(Console.Out), stop.Token).ConfigureAwait(false);
            GitHubAnnotations.FromEnvironment(Console.Out)?.Write(reports);
            var exit = NotebookRun.ExitCode(reports, stop.Token.IsCancellationRequested);
            foreach (var report in reports.Where(report => report.Status == RunStatus.Passed))
                exit = Math.Max(exit, Finish(report, update));
            return exit;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IReadOnlyList<NotebookJob> Find(IReadOnlyList<string> paths, string output)
    {
        var jobs = NotebookFinder.Find(paths, output);
        NotebookFinder.RefuseDib(jobs, "holds no outputs to compare with: run it, or convert it to .ipynb and check that");
        return jobs;
    }

    private static int Finish(NotebookReport report, bool update)
    {
        try
        {
            return update ? Store(report) : Compare(report);
        }
        catch (FileChangedException e)
        {
            Console.WriteLine($"NOT {(update ? "STORED" : "COMPARED")}: {report.Job.Name}: {e.Message}");
            GitHubAnnotations.FromEnvironment(Console.Out)?.Write(report.Job, "not compared", e.Message);
            return HostExit.Failure;
        }
    }

    private static int Store(NotebookReport report)
    {
        var copy = StoredCopy.Create(NotebookDocument.Read(report.Job.Output));
        AtomicFile.Replace(report.Source!, copy.ToText());
        Console.WriteLine($"stored: {report.Job.Name}");
        return HostExit.Success;
    }

    private static int Compare(NotebookReport report)
    {
        report.Source!.RequireUnchanged();
        var differences = NotebookComparer.Compare(NotebookDocument.Read(report.Job.Source), NotebookDocument.Read(report.Job.Output));
        Console.WriteLine(differences.Count == 0 ? $"as stored: {report.Job.Name}" : $"DIFFERS: {report.Job.Name}, in {differences.Count} cells");
        foreach (var (cell, place, text, _) in differences)
        {
            Console.WriteLine($"  {cell}, {place}, line {text.Line}: {text.Why}");
            Console.WriteLine($"    stored: {text.Expected ?? "(nothing)"}");
            Console.WriteLine($"    now:    {text.Actual ?? "(nothing)"}");
        }

        GitHubAnnotations.FromEnvironment(Console.Out)?.Write(report.Job, differences);
        return differences.Count == 0 ? HostExit.Success : HostExit.Failure;
    }
}
