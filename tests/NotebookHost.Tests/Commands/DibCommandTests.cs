using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Commands;

/// <summary>What the commands do with <c>.dib</c> files.</summary>
public sealed class DibCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Should_run_a_dib_file_and_write_an_executed_notebook()
    {
        var path = _folder.CopyOfFixture("mixed.dib");
        var result = await HostProcess.RunAsync("run", path, "--out", _folder.File("out"));
        Assert.True(result.ExitCode == 0, result.ToString());
        var cells = NotebookDocument.Read(_folder.File("out", "mixed.ipynb")).Cells;
        Assert.Equal([null, "10", "<b>bold</b>", null, "11"], cells.Select(Shown));
        Assert.Equal(await File.ReadAllTextAsync(Folders.Fixture("mixed.dib")), await File.ReadAllTextAsync(path));

        static string? Shown(NotebookCell cell) => cell.IsCode && cell.KernelName != "javascript"
            ? Regex.Match(string.Concat(((JsonObject)cell.Outputs()[0]!["data"]!).Select(form => Notebooks.Join(form.Value))), "<b>.*</b>|\\d+").Value
            : null;
    }

    [Fact]
    public async Task Should_point_at_the_line_of_the_dib_file_when_a_cell_fails()
    {
        var path = _folder.File("broken.dib");
        await File.WriteAllTextAsync(path, "#!markdown\n\n# T\n\n#!csharp\n\n1\n\n#!csharp\n\nvar x = 0;\nvar y = 1 / x;\n");
        using var process = HostProcess.Start(
            new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true", ["GITHUB_WORKSPACE"] = _folder.Path }, "run", path, "--out", _folder.File("out"));
        var result = await ProcessOutput.ReadAsync(process, TimeSpan.FromSeconds(60), "The run");
        Assert.True(result.ExitCode == 1, result.ToString());
        Assert.Contains("::error file=broken.dib,line=12,title=cell 3 ", result.Output);
    }

    [Theory]
    [InlineData(3, "line 1: the block '#!meta' is not complete JSON", "#!meta\n{\n#!csharp\n1", "run", "--out", "OUT")]
    [InlineData(2, "a .dib file holds no outputs to compare with", "1", "check")]
    [InlineData(2, "a .dib file has no tags", "1", "student", "--out", "OUT")]
    [InlineData(2, "would be written beside it", "1", "run", "--out", "HERE")]
    [InlineData(1, "findings: ", "1", "lint")]
    public async Task Should_say_what_cannot_be_done(int code, string message, string text, params string[] command)
    {
        var path = _folder.File("a.dib");
        await File.WriteAllTextAsync(path, text);

        var result = await HostProcess.RunAsync(
            [command[0], path, .. command[1..].Select(word => word.Replace("OUT", _folder.File("out")).Replace("HERE", _folder.Path))]);

        Assert.True(result.ExitCode == code, result.ToString());
        Assert.Contains(message, result.Output + result.Error);
    }

    [Theory]
    [InlineData("a.ipynb b.ipynb", "/w/a.dib", "/w/b.ipynb")]
    [InlineData("a.dib.ipynb a.ipynb", "/w/a.dib", "/w/a.ipynb")]
    [InlineData("x/a.ipynb y/a.ipynb", "/w/x/a.dib", "/w/y/a.dib")]
    public void Should_give_each_result_a_name(string expected, params string[] sources) =>
        Assert.Equal(expected, string.Join(' ', NotebookFinder.OutputNames(sources)).Replace('\\', '/'));

    [Fact]
    public async Task Should_give_back_the_dib_file_when_converted_there_and_back()
    {
        var (dib, ipynb, back) = (_folder.CopyOfFixture("mixed.dib"), _folder.File("new", "mixed.ipynb"), _folder.File("back.dib"));
        await File.WriteAllTextAsync(dib, (await File.ReadAllTextAsync(dib)).Replace("10 letters", "#!markdown\n10 letters"));
        Assert.Equal(0, (await HostProcess.RunAsync("convert", dib, ipynb)).ExitCode);
        var result = await HostProcess.RunAsync("convert", ipynb, back);

        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains($"{ipynb} -> {back}\nleft out: ids of 5 cells\nother programs take the line '#!markdown' of cell 2 (id ", result.Output);
        Assert.Equal(NotebookDocument.Read(ipynb).ToText(), NotebookDocument.Read(back).ToText());
        // As the file was, but for its layout and the names of aliases.
        Assert.Equal(
            (await File.ReadAllTextAsync(dib)).Split("\n#!markdown\n\n", 2)[1].Replace("#!js", "#!javascript").Replace("#!c#", "#!csharp"),
            (await File.ReadAllTextAsync(back)).Split("\n#!markdown\n\n", 2)[1]);
    }

    [Fact]
    public async Task Should_write_over_a_file_only_when_told_to()
    {
        var (dib, ipynb) = (_folder.CopyOfFixture("mixed.dib"), _folder.File("mixed.ipynb"));
        await File.WriteAllTextAsync(ipynb, "mine");

        var refused = await HostProcess.RunAsync("convert", dib, ipynb);
        Assert.True(refused.ExitCode == 2, refused.ToString());
        Assert.Equal($"{ipynb} is there already; --force writes over it", refused.Error.Trim());
        Assert.Equal("mine", await File.ReadAllTextAsync(ipynb));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Path).Length);

        Assert.Equal(0, (await HostProcess.RunAsync("convert", dib, ipynb, "--force")).ExitCode);
        Assert.Equal(5, NotebookDocument.Read(ipynb).Cells.Count);
    }

    [Fact]
    public async Task Should_refuse_a_loss_and_name_it_when_told_to_go_on()
    {
        var (ipynb, dib) = (_folder.CopyOfFixture("exercise.ipynb"), _folder.File("exercise.dib"));

        var refused = await HostProcess.RunAsync("convert", ipynb, dib);
        Assert.True(refused.ExitCode == 2, refused.ToString());
        Assert.Contains("a .dib file cannot hold metadata of 5 cells (tags); with --lossy it is written without", refused.Error);
        Assert.False(File.Exists(dib));

        var result = await HostProcess.RunAsync("convert", ipynb, dib, "--lossy");
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("left out: metadata of 5 cells (tags), ids of ", result.Output);
        Assert.True(File.Exists(dib));
    }

    [Theory]
    [InlineData(2, "one of the two must be a .dib file", "a.ipynb", "b.ipynb")]
    [InlineData(2, "one of the two must be a .dib file", "a.dib", "b.txt")]
    [InlineData(2, "one of the two must be a .dib file", "a.dib", "")]
    [InlineData(3, "there is no such file", "missing.dib", "b.ipynb")]
    public async Task Should_say_what_cannot_be_converted(int code, string message, string source, string target)
    {
        var result = await HostProcess.RunAsync("convert", source, target);
        Assert.True(result.ExitCode == code, result.ToString());
        Assert.Contains(message, result.Error);
        Assert.Single(result.Error.Trim().Split('\n'));
    }
}
