using System.CommandLine;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Linting;

namespace LossLab.NotebookHost.Commands;

/// <summary>The verb <c>lint</c>: holds chapters to the rules of CONTRIBUTING.md without running them.</summary>
internal static class LintCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var paths = NotebookPaths.Create();
        var command = new Command("lint", "Checks chapters against the rules of CONTRIBUTING.md without running them.\n\n"
            + "Exit code: 0 all kept; 1 a rule is broken; 2 wrong use; 3 not a notebook.")
        {
            paths,
        };
        command.SetAction(result => NotebookFinder.Find(result.GetValue(paths) ?? []).Max(Lint));
        return command;
    }

    private static int Lint(NotebookJob job)
    {
        try
        {
            if (job.Problem is { } problem)
                throw new NotebookFormatException(problem);
            var findings = Linter.Check(NotebookDocument.Read(job.Source));
            Console.WriteLine(findings.Count == 0 ? $"ok: {job.Name}" : $"{findings.Count} findings: {job.Name}");
            foreach (var (place, message) in findings)
                Console.WriteLine($"  {place}: {message}");
            return findings.Count == 0 ? HostExit.Success : HostExit.Failure;
        }
        catch (NotebookFormatException e)
        {
            Console.Error.WriteLine($"{job.Name}: {e.Message}");
            return HostExit.Unreadable;
        }
    }
}
