using System.CommandLine;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Headless;

namespace LossLab.NotebookHost.Commands;

/// <summary>The verb <c>student</c>: writes copies without solutions.</summary>
internal static class StudentCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var paths = NotebookPaths.Create();
        var output = HostOptions.Path("--out", "DIR", "Folder for the copies.", required: true);
        var command = new Command("student", "Writes student copies: without cells tagged 'solution' or 'instructor', "
            + "exercises and checks without results.\n\nExit code: 0 all good; 2 wrong use; 3 not a notebook.")
        {
            paths, output,
        };
        command.SetAction(result => Run(result.GetValue(paths) ?? [], result.GetRequiredValue(output)!));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, string output)
    {
        var jobs = NotebookFinder.Find(paths, output);
        NotebookFinder.RefuseDib(jobs, "has no tags, so that nothing in it is known to be a solution");
        using var folder = OutputFolder.Open(output);
        return jobs.Max(Write);
    }

    private static int Write(NotebookJob job)
    {
        try
        {
            if (job.Problem is { } problem)
                throw new NotebookFormatException(problem);
            var notebook = NotebookDocument.Read(job.Source);
            var copy = StudentCopy.Create(notebook, Path.GetDirectoryName(job.Output)!);
            NotebookValidator.CheckOutputs(copy);
            copy.Write(job.Output);
            Console.WriteLine($"{job.Name} -> {job.Output}");
            return HostExit.Success;
        }
        catch (NotebookFormatException e)
        {
            Console.Error.WriteLine($"{job.Name}: {e.Message}");
            return HostExit.Unreadable;
        }
    }
}
