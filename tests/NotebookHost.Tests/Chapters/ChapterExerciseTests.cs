using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Chapters;

/// <summary>An exercise that is not written fails its check, with words; its solution passes, or the chapter would not run.</summary>
public sealed class ChapterExerciseTests
{
    [Theory]
    [MemberData(nameof(ChapterFiles.Names), MemberType = typeof(ChapterFiles))]
    public async Task Should_fail_every_check_when_the_stubs_are_run(string name)
    {
        using var folder = new TemporaryFolder();

        var run = await HostProcess.RunAsync(ChapterFiles.Patience, "run", ChapterFiles.PathOf(name), "--stubs", "--out", folder.Path);

        Assert.True(run.ExitCode == 1, run.ToString());
        var executed = NotebookDocument.Read(folder.File(name));
        var checks = executed.Cells.Where(cell => cell.Has(CellTags.Check)).ToList();
        Assert.NotEmpty(checks);
        foreach (var check in checks)
        {
            var error = Assert.Single(check.Outputs(), output => (string?)output!["output_type"] == "error")!;
            Assert.True((string?)error["ename"] == "LossLab.Exercises.ExerciseException" || (string?)error["ename"] == "ExerciseException",
                $"{check.Name} ends in {error["ename"]}: {error["evalue"]}");
        }
        Assert.DoesNotContain(executed.Cells, cell => cell.IsCode && !cell.Has(CellTags.Check) && !cell.Has(CellTags.RaisesException)
            && cell.Outputs().Any(output => (string?)output!["output_type"] == "error"));
    }
}
