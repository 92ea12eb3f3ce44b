using LossLab.NotebookHost.Comparison;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Chapters;

/// <summary>A chapter shows what is stored, and an exercise that is not written fails its check, with words.</summary>
/// <remarks>In two classes, which run side by side: the chapters take most of the suite's time.</remarks>
public abstract class ChapterRunTests
{
    protected static async Task ShowsWhatIsStoredAndFailsEveryCheckThatIsNotSolved(string name)
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
}
