using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Headless;

/// <summary>Notebooks as other programs save them: what a run throws away does not stop it, the rest stays.</summary>
public sealed class ElsewhereRunTests(ElsewhereRun run) : IClassFixture<ElsewhereRun>
{
    public static TheoryData<string> Names => [.. ElsewhereRun.Names];

    [Fact]
    public void Should_run_them_all() => Assert.True(run.Result.ExitCode == 0, run.Result.ToString());

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_write_a_notebook_of_nbformat_4_5_that_has_the_rest_unchanged(string name)
    {
        var (before, after) = (ElsewhereRun.Source(name), run.Executed(name));
        NotebookValidator.CheckOutputs(after);
        Assert.Equal((4, 5), ((int)after.Json["nbformat"]!, (int)after.Json["nbformat_minor"]!));
        Assert.All(after.Cells.Where(cell => cell.IsCode && !cell.Has(CellTags.SkipExecution)), cell => Assert.NotEmpty(cell.Outputs()));
        Assert.Equal(WithoutResults(before), WithoutResults(after));
    }

    [Fact]
    public void Should_keep_numbers_that_json_does_not_know()
    {
        var text = File.ReadAllText(Path.Combine(run.OutputFolder, "nan.ipynb"));
        Assert.Contains("\"NaN\": \"a \\\" NaN\",\n", text);
        Assert.Contains("-Infinity,\n     NaN\n", text);
        Assert.Contains("\"application/json\": [\n       NaN\n      ]", text);
        Assert.DoesNotContain("vnd.plotly", text);
    }

    [Fact]
    public void Should_give_back_the_file_byte_for_byte_when_it_holds_such_numbers()
    {
        var text = File.ReadAllText(Path.Combine(ElsewhereRun.Sources, "nan.ipynb"));
        Assert.Equal(text, Notebooks.Parse(text).ToText());
    }

    [Theory]
    [InlineData("NaNs")]
    [InlineData("nan")]
    [InlineData("-NaN")]
    [InlineData("+Infinity")]
    public void Should_say_where_when_it_is_no_such_number(string number) => Assert.StartsWith(
        "is not valid JSON (line 2, ", Assert.Throws<NotebookFormatException>(() => Notebooks.Parse($$"""{"nbformat":4,{{"\n"}}"cells":[],"x":{{number}}}""")).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Should_read_every_minor_version(int minor)
    {
        var text = File.ReadAllText(Path.Combine(ElsewhereRun.Sources, "no-ids.ipynb")).Replace("\"nbformat_minor\": 4", $"\"nbformat_minor\": {minor}");
        var notebook = Notebooks.Parse(text);
        Assert.Equal(5, (int)notebook.Json["nbformat_minor"]!);
        Assert.Equal(3, notebook.Cells.Select(cell => cell.Id).Distinct().Count());
    }

    [Fact]
    public void Should_name_the_kernel_when_the_notebook_does_not()
    {
        var metadata = run.Executed("nameless-kernel").Json["metadata"]!;
        Assert.Equal((".net-csharp", "C#"), ((string)metadata["kernelspec"]!["name"]!, (string)metadata["language_info"]!["name"]!));
    }

    [Fact]
    public void Should_refuse_another_kernel_when_a_cell_leaves_its_language_open()
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(ElsewhereRun.Sources, "other-kernel.ipynb")))!;
        json["cells"]![1]!["metadata"] = new JsonObject();
        Assert.Contains("a notebook for python", Assert.Throws<NotebookFormatException>(() => Notebooks.Parse(json.ToJsonString())).Message);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("student")]
    public async Task Should_refuse_in_a_line_an_output_that_would_be_kept_and_is_none_of_nbformat(string verb)
    {
        using var folder = new TemporaryFolder();
        var cell = Notebooks.Code("1", "skip-execution");
        cell["outputs"] = new JsonArray(new JsonObject { ["output_type"] = "pyout" });

        var result = await HostProcess.RunAsync(verb, Notebooks.Write(folder, "kept.ipynb", cell), "--out", folder.File("out"));

        Assert.True(result.ExitCode == 3, result.ToString());
        Assert.Contains("output 1 is not one of nbformat 4. Clear the notebook's outputs", result.Output + result.Error);
        Assert.False(File.Exists(folder.File("out", "kept.ipynb")));
    }

    [RequiresNbformatFact]
    public async Task Should_be_valid_for_nbformat_itself() =>
        Assert.Equal($"{ElsewhereRun.Names.Count()}", await Nbformat.ValidateAsync(run.OutputFolder));

    private static string WithoutResults(NotebookDocument notebook)
    {
        var copy = notebook.Clone();
        foreach (var cell in copy.Cells.Where(cell => cell.IsCode && !cell.Has(CellTags.SkipExecution)))
        {
            cell.SetResult([], null);
            cell.Metadata().Remove("execution");
        }

        return copy.ToText();
    }
}
