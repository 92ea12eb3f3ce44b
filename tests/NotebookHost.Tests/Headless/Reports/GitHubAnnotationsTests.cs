using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Headless.Reports;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Headless.Reports;

/// <summary>What a step of GitHub Actions writes for the pages of the repository.</summary>
public sealed class GitHubAnnotationsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Should_name_file_line_and_cell_of_a_failure()
    {
        var path = _folder.CopyOfFixture("runtime-error.ipynb", "a");
        var cell = new CellReport(2, "divide", "", CellStatus.Failed, ErrorName: "DivideByZeroException", Message: "by zero", Line: 3);
        // Where the file holds that line.
        var line = 1 + File.ReadLines(path).TakeWhile(text => !text.Contains("Divide(1, zero)", StringComparison.Ordinal)).Count();
        Assert.Equal(
            $"::error file=a/runtime-error.ipynb,line={line},title=cell 2 (id divide)%2C line 3 in C#%3A DivideByZeroException::by zero\n",
            Written(new NotebookReport(Job(path), RunStatus.Failed, default, [cell])));
    }

    [Fact]
    public void Should_escape_what_the_runner_reads()
    {
        var report = new NotebookReport(Job(_folder.File("50%,a:b.ipynb")), RunStatus.Unreadable, default, [], Message: "100 %: a,\r\n::error::b");
        Assert.Equal("::error file=50%25%2Ca%3Ab.ipynb,title=not a notebook::100 %25: a,%0D%0A::error::b\n", Written(report));
    }

    [Fact]
    public void Should_say_nothing_of_what_passed_or_was_not_run()
    {
        CellStatus[] good = [CellStatus.Passed, CellStatus.AllowedError, CellStatus.Skipped, CellStatus.NotRun];
        var cells = good.Select((status, i) => new CellReport(i + 1, "id", "", status, Message: "m")).ToList();
        Assert.Equal("", Written(
            new NotebookReport(Job("a.ipynb"), RunStatus.Passed, default, cells), new NotebookReport(Job("b.ipynb"), RunStatus.NotRun, default, [], Message: "not started")));
    }

    [Theory]
    [InlineData("""{"nbformat":4,"cells":[{"cell_type":"code","id":"a","metadata":{"source":"x"},"source":["1\n","2\n"]}]}""", 1)]
    [InlineData("{\"nbformat\":4,\n\"cells\":[\n{\"cell_type\":\"code\",\"id\":\"a\",\n\"source\":[\"1\\n\",\n\"2\\n\",\n\"3\"]}]}", 5)]
    [InlineData("\uFEFF{\"nbformat\":4,\n\"cells\":[\n{\"cell_type\":\"code\",\"id\":\"a\",\n\"source\":[\"1\\n\",\n\"2\"]}]}", 5)]
    [InlineData("{\"nbformat\":4,\n\"cells\":[\n{\"cell_type\":\"code\",\"id\":\"a\",\n\"source\":\"1\\n2\\n3\"}]}", 4)]
    [InlineData("{\"nbformat\":4,\n\"cells\":[{\"cell_type\":\"code\",\"id\":\"b\",\"source\":\"\"}]}", null)]
    [InlineData("{", null)]
    public void Should_find_the_second_line_of_the_cell_in_the_file(string text, int? line)
    {
        var path = _folder.File("a.ipynb");
        File.WriteAllText(path, text);
        Assert.Equal(line, CellLines.Find(path, "a", 2));
    }

    [Fact]
    public async Task Should_be_written_where_a_run_is_a_step()
    {
        var path = Notebooks.Write(_folder, "broken.ipynb", Notebooks.Code("1"), Notebooks.Code("throw new Exception(\"50 %\");"));
        var result = await StepAsync("run", path, "--out", _folder.File("out"));
        Assert.True(result.ExitCode == 1, result.ToString());
        Assert.Contains("\n::error file=broken.ipynb,line=1,title=cell 2 (id ", result.Output);
        Assert.Contains(")%2C line 1 in C#%3A Exception::Exception: 50 %25%0A", result.Output);
    }

    [Fact]
    public async Task Should_be_written_where_a_check_finds_a_difference()
    {
        var cell = Notebooks.Code("Console.Write(2);");
        cell["outputs"] = new JsonArray(
            new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = "1" });
        var result = await StepAsync("check", Notebooks.Write(_folder, "old.ipynb", cell));
        Assert.True(result.ExitCode == 1, result.ToString());
        Assert.Contains("\n::error file=old.ipynb,line=1,title=cell 1 (id ", result.Output);
        Assert.Contains(" differs%3A output 1 (stdout)%2C line 1::", result.Output);
        Assert.Contains("%0Astored: 1%0Anow: 2\n", result.Output);
    }

    private async Task<HostResult> StepAsync(params string[] arguments)
    {
        var environment = new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true", ["GITHUB_WORKSPACE"] = _folder.Path };
        using var process = HostProcess.Start(environment, arguments);
        return await ProcessOutput.ReadAsync(process, TimeSpan.FromSeconds(60), "The step");
    }

    private static NotebookJob Job(string path) => new(path, "", "");

    private string Written(params NotebookReport[] reports)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new GitHubAnnotations(writer, _folder.Path).Write(reports);
        return writer.ToString();
    }
}
