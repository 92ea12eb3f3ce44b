using LossLab.NotebookHost.Comparison;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Chapters;

/// <summary>A chapter shows what is stored, and an exercise that is not written fails its check, with words.</summary>
public sealed class ChapterRunTests
{
    [Theory]
    [MemberData(nameof(ChapterFiles.Names), MemberType = typeof(ChapterFiles))]
    public async Task Should_show_what_is_stored_and_fail_every_check_that_is_not_solved(string name)
    {
        using var folder = new TemporaryFolder();
        var stored = NotebookDocument.Read(ChapterFiles.PathOf(name));
        UnsolvedFirst.Of(stored, folder.Path).Write(folder.File(name));

        var run = await HostProcess.RunAsync(ChapterFiles.Patience, "run", folder.File(name), "--out", folder.File("out"));

        Assert.True(run.ExitCode == 0, run.ToString());
        var executed = NotebookDocument.Read(folder.File("out", name));
        var differences = NotebookComparer.Compare(stored, executed);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        var checks = UnsolvedFirst.Checks(executed);
        Assert.Equal(stored.Cells.Count(cell => cell.Has(CellTags.Exercise)), checks.Count);
        foreach (var check in checks)
        {
            var error = Assert.Single(check.Outputs(), output => (string?)output!["output_type"] == "error")!;
            Assert.True(((string)error["ename"]!).Split('.')[^1] == "ExerciseException", $"{check.Name} ends in {error["ename"]}: {error["evalue"]}");
        }
    }

    [Theory]
    [InlineData("09-checking-gradients.ipynb")]
    public async Task Should_be_as_stored_when_checked(string name)
    {
        var check = await HostProcess.RunAsync(ChapterFiles.Patience, "check", ChapterFiles.PathOf(name));

        Assert.True(check.ExitCode == 0, check.ToString());
        Assert.Contains("as stored:", check.Output);
    }
}
