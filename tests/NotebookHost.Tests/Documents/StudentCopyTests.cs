using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Documents;

/// <summary>The copies that students get.</summary>
public sealed class StudentCopyTests
{
    [Fact]
    public void Should_leave_out_solutions_and_notes_when_copied()
    {
        var source = NotebookDocument.Read(Folders.Fixture("exercise.ipynb"));
        var copy = StudentCopy.Create(source, Path.Combine(Folders.Root, "out", "class"));
        Assert.Equal(["load", "task", "exercise", "check", "rest"], copy.Cells.Select(cell => cell.Id));
        Assert.Equal(7, source.Cells.Count);
    }

    [Fact]
    public void Should_fit_paths_to_the_folder_when_copied()
    {
        var copy = StudentCopy.Create(NotebookDocument.Read(Folders.Fixture("exercise.ipynb")), Path.Combine(Folders.Root, "out", "class"));
        Assert.Equal("#load \"../../tests/artifacts/workbook/workbook.csx\"\n#r \"System.Xml\"\nusing System.Text;", copy.Cell("load").Source);
    }

    [Fact]
    public async Task Should_write_copies_that_run_the_exercise_when_asked_for()
    {
        using var folder = new TemporaryFolder();
        var result = await HostProcess.RunAsync("student", "--out", folder.Path, Folders.Fixture("exercise.ipynb"), Folders.Fixture("python.ipynb"));
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("a notebook for python", result.Error);
        var copy = folder.File("exercise.ipynb");
        Assert.DoesNotContain("Average", await File.ReadAllTextAsync(copy));
        var run = await HostProcess.RunAsync("run", copy, "--out", folder.File("out"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("NotImplementedException", run.Output);
    }

    [Fact]
    public async Task Should_load_a_script_of_the_notebooks_own_folder_when_copied()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("source"));
        await File.WriteAllTextAsync(folder.File("source", "helper.csx"), "int Answer() => 42;");
        var path = Notebooks.Write(folder, Path.Combine("source", "own.ipynb"), Notebooks.Code("#load \"helper.csx\"\nAnswer()"));

        var copied = await HostProcess.RunAsync("student", path, "--out", folder.File("class"));
        Assert.True(copied.ExitCode == 0, copied.ToString());

        var run = await HostProcess.RunAsync("run", folder.File("class", "own.ipynb"), "--out", folder.File("out"));
        Assert.True(run.ExitCode == 0, run.ToString());
    }

    [Fact]
    public async Task Should_refuse_to_overwrite_the_notebook_when_copied_into_its_folder()
    {
        using var folder = new TemporaryFolder();
        var result = await HostProcess.RunAsync("student", "--out", folder.Path, folder.CopyOfFixture("exercise.ipynb"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("would be overwritten", result.Error);
    }
}
