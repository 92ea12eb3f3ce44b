using System.Globalization;
using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Headless;

/// <summary>What comes out of a run over good and bad notebooks.</summary>
public sealed class FixtureRunTests(FixtureRun run) : IClassFixture<FixtureRun>
{
    [Fact]
    public void Should_return_the_highest_code_when_notebooks_fail_in_several_ways() =>
        Assert.True(run.Result.ExitCode == 5, run.Result.ToString());

    [Theory]
    [InlineData("runtime-error", "CellFailed", "Attempted to divide by zero.")]
    [InlineData("compile-error", "CellFailed", "unknownName")]
    [InlineData("raises-nothing", "DidNotRaise", "raised nothing")]
    [InlineData("endless", "Timeout", "the cell ran longer than 15 s")]
    [InlineData("fail-fast", "KernelDied", "Environment.FailFast")]
    [InlineData("python", "NotANotebook", "a notebook for python")]
    [InlineData("no-newlines", "NotANotebook", "no newline at its end")]
    [InlineData("truncated", "NotANotebook", "truncated")]
    [InlineData("empty", "NotANotebook", "empty")]
    [InlineData("not-a-notebook", "NotANotebook", "not a notebook")]
    [InlineData("bad-utf8", "NotANotebook", "not UTF-8")]
    [InlineData("nbformat3", "NotANotebook", "nbformat 3")]
    [InlineData("missing", "NotANotebook", "no such file")]
    public void Should_report_one_error_of_its_kind_when_a_notebook_fails(string name, string type, string message)
    {
        var problem = Assert.Single(run.Problems(name));
        Assert.Equal(type, (string)problem.Attribute("type")!);
        Assert.Contains(message, (string)problem.Attribute("message")!);
        Assert.Contains($"{name}.ipynb", run.Result.Output);
    }

    [Theory]
    [InlineData("good")]
    [InlineData("raises")]
    [InlineData("skip")]
    [InlineData("exercise")]
    [InlineData("old-format")]
    public void Should_report_nothing_when_a_notebook_passes(string name) => Assert.Empty(run.Problems(name));

    [Fact]
    public void Should_name_the_cell_when_it_never_ends()
    {
        Assert.Contains("endless.ipynb, cell 3 (id endless)", run.Result.Output);
        var notebook = run.Executed("endless");
        Assert.Equal("before\n", Notebooks.Join(notebook.Cell("before").Outputs()[0]!["text"]));
        Assert.Equal("Timeout", (string)notebook.Cell("endless").Outputs()[^1]!["ename"]!);
        Assert.Null(notebook.Cell("after").Json["execution_count"]);
    }

    [Fact]
    public void Should_keep_ids_tags_metadata_and_text_when_executed()
    {
        var before = NotebookDocument.Read(Folders.Fixture("good.ipynb"));
        var after = run.Executed("good");
        Assert.Equal("2.50", ((JsonObject)after.Cell("one").Json["metadata"]!)["custom"]!["nested"]![1]!.ToJsonString());
        foreach (var cell in after.Cells)
            ((JsonObject)cell.Json["metadata"]!).Remove("execution");
        foreach (var cell in before.Cells.Concat(after.Cells).Where(cell => cell.IsCode))
            cell.SetResult([], null);
        Assert.Equal(before.ToText(), after.ToText());
    }

    [Fact]
    public void Should_count_from_one_and_time_cells_when_executed()
    {
        var cells = run.Executed("good").Cells.Where(cell => cell.IsCode).ToList();
        Assert.Equal([1, 2, 3, 4, 5], cells.Select(cell => (int)cell.Json["execution_count"]!));
        foreach (var cell in cells)
        {
            var timing = (JsonObject)cell.Metadata()["execution"]!;
            Assert.Equal(
                ["iopub.execute_input", "iopub.status.busy", "iopub.status.idle", "shell.execute_reply"], timing.Select(t => t.Key));
            var started = DateTimeOffset.Parse((string)timing["iopub.status.busy"]!, CultureInfo.InvariantCulture);
            Assert.InRange(DateTimeOffset.Parse((string)timing["iopub.status.idle"]!, CultureInfo.InvariantCulture), started, started.AddMinutes(2));
        }
    }

    [Fact]
    public void Should_join_streams_and_update_displays_in_place_when_executed()
    {
        var notebook = run.Executed("good");
        Assert.Equal(
            [("stdout", "ab é 損 🎯\n"), ("stderr", "to stderr\n"), ("stdout", "c\n")],
            notebook.Cell("print").Outputs().Select(o => ((string)o!["name"]!, Notebooks.Join(o["text"]))));
        var display = Assert.Single(notebook.Cell("update").Outputs());
        Assert.Equal("third", Notebooks.Join(display!["data"]!["text/plain"]));
        var result = Assert.Single(notebook.Cell("text").Outputs());
        Assert.Equal(("execute_result", 5), ((string)result!["output_type"]!, (int)result["execution_count"]!));
        Assert.Equal("text", Notebooks.Join(result["data"]!["text/plain"]));
    }

    [Fact]
    public void Should_point_at_cell_and_line_when_a_cell_throws()
    {
        var error = run.Executed("runtime-error").Cell("divide").Outputs()[^1]!;
        Assert.Equal("DivideByZeroException", (string)error["ename"]!);
        Assert.Equal(
            [
                "DivideByZeroException: Attempted to divide by zero.",
                "   at Divide(Int32 a, Int32 b) in cell 1 (id define), line 3",
                "   at cell 2 (id divide), line 3",
            ],
            ((JsonArray)error["traceback"]!).Select(line => (string)line!));
    }

    [Fact]
    public void Should_point_at_line_and_column_when_a_cell_does_not_compile()
    {
        var error = run.Executed("compile-error").Cell("compile").Outputs()[^1]!;
        Assert.Equal("CompilationError", (string)error["ename"]!);
        Assert.StartsWith("(2,13): error CS0103", (string)error["evalue"]!);
        Assert.StartsWith("cell 1 (id compile), line 2, column 13: error CS0103", (string)error["traceback"]![0]!);
        Assert.Equal("    var y = x + unknownName;", (string)error["traceback"]![1]!);
    }

    [Fact]
    public void Should_run_the_solution_instead_of_the_exercise_when_headless()
    {
        var notebook = run.Executed("exercise");
        Assert.Null(notebook.Cell("exercise").Json["execution_count"]);
        Assert.Equal("Success!\n", Notebooks.Join(notebook.Cell("check").Outputs()[0]!["text"]));
    }

    [Fact]
    public void Should_keep_outputs_when_a_cell_is_skipped()
    {
        var cell = run.Executed("skip").Cell("skipped");
        Assert.Equal("from elsewhere\n", Notebooks.Join(cell.Outputs()[0]!["text"]));
        Assert.Null(cell.Json["execution_count"]);
    }

    [RequiresNbformatFact]
    public async Task Should_be_valid_nbformat_when_executed() => Assert.Equal("10", await Nbformat.ValidateAsync(run.OutputFolder));
}
