using System.Runtime.Versioning;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Commands;

/// <summary>No command writes over what it has not read, or through a link.</summary>
public sealed class WriteBackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // The cell stands for the reader, who saves the notebook while it runs.
    [Theory]
    [InlineData("NOT STORED", "check", "--update")]
    [InlineData("NOT COMPARED", "check")]
    public async Task Should_keep_an_edit_that_is_saved_while_the_notebook_runs(string message, params string[] command)
    {
        var path = Notebooks.Write(_folder, "edited.ipynb", Notebooks.Code("System.IO.File.AppendAllText(\"edited.ipynb\", \" \");"));
        var before = await File.ReadAllTextAsync(path);

        var result = await HostProcess.RunAsync([.. command, path]);

        Assert.True(result.ExitCode == 1, result.ToString());
        Assert.Contains(message, result.Output);
        Assert.Contains("was changed while it was run", result.Output);
        Assert.Equal(before + " ", await File.ReadAllTextAsync(path));
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("check", "--update")]
    [InlineData("check")]
    public async Task Should_say_that_a_notebook_was_removed_while_it_ran(params string[] command)
    {
        var path = Notebooks.Write(_folder, "removed.ipynb", Notebooks.Code("System.IO.File.Delete(\"removed.ipynb\");"));

        var result = await HostProcess.RunAsync([.. command, path]);

        Assert.True(result.ExitCode == 1, result.ToString());
        Assert.Contains("was removed while it was run", result.Output);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [LinuxFact]
    [SupportedOSPlatform("linux")]
    public async Task Should_keep_link_and_mode_when_outputs_are_stored()
    {
        var path = Notebooks.Write(_folder, "real.ipynb", Notebooks.Code("1 + 1"));
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.CreateDirectory(_folder.File("links"));
        var link = File.CreateSymbolicLink(_folder.File("links", "link.ipynb"), "../real.ipynb");

        var result = await HostProcess.RunAsync("check", "--update", link.FullName);

        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal("../real.ipynb", new FileInfo(link.FullName).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.Equal(1, (int)NotebookDocument.Read(path).Cells[0].Json["execution_count"]!);
    }

    [LinuxFact]
    public Task Should_not_write_a_student_copy_through_a_link_to_its_source() => AssertRefusedAsync("student", "link");

    [LinuxFact]
    public Task Should_not_write_a_result_through_a_link_to_its_source() => AssertRefusedAsync("run", "link");

    [LinuxFact]
    public Task Should_not_write_a_result_over_its_source() => AssertRefusedAsync("run", "real");

    [Fact]
    public async Task Should_not_write_into_a_folder_that_another_run_writes_to()
    {
        var waiting = Notebooks.Write(_folder, "waiting.ipynb", Notebooks.Code("System.IO.File.WriteAllText(\"started\", \"\"); await Task.Delay(-1);"));
        var other = Notebooks.Write(_folder, "other.ipynb", Notebooks.Code("1"));
        using var first = HostProcess.Start("run", waiting, "--out", _folder.File("out"));
        try
        {
            await Eventually.HoldsAsync(() => File.Exists(_folder.File("started")), "The first run did not start.");

            var second = await HostProcess.RunAsync("run", other, "--out", _folder.File("out"));

            Assert.True(second.ExitCode == 2, second.ToString());
            Assert.Contains("another command is writing to the output folder", second.Error);
            Assert.False(File.Exists(_folder.File("out", "other.ipynb")));
        }
        finally
        {
            first.Kill(entireProcessTree: true);
            await first.WaitForExitAsync();
        }

        var third = await HostProcess.RunAsync("run", other, "--out", _folder.File("out"));
        Assert.True(third.ExitCode == 0, third.ToString());
    }

    private async Task AssertRefusedAsync(string verb, string output)
    {
        Directory.CreateDirectory(_folder.File("real"));
        var source = _folder.CopyOfFixture("exercise.ipynb", "real");
        Directory.CreateSymbolicLink(_folder.File("link"), _folder.File("real"));
        var before = await File.ReadAllTextAsync(source);

        var result = await HostProcess.RunAsync(verb, source, "--out", _folder.File(output));

        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Contains("would be overwritten", result.Error);
        Assert.Equal(before, await File.ReadAllTextAsync(source));
    }
}
