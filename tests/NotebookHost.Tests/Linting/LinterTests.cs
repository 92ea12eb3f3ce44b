using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Linting;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Linting;

/// <summary>Each rule on a real chapter in which one thing has been broken.</summary>
public sealed class LinterTests
{
    private const string Chapter = "00-start-here.ipynb";

    [Fact]
    public void Should_find_nothing_in_a_good_chapter() => Assert.Empty(Findings(_ => { }));

    [Fact]
    public void Should_miss_the_parts_of_the_header() => AssertFinding("no paragraph **Time**", chapter =>
        chapter.Cells[0].SetSource(chapter.Cells[0].Source.Replace("**Time**", "Time")));

    [Fact]
    public void Should_want_the_number_of_the_file_in_the_title() => AssertFinding("must begin with '# 00", chapter =>
        chapter.Cells[0].SetSource(chapter.Cells[0].Source.Replace("# 00", "# 07")));

    [Fact]
    public void Should_refuse_a_long_cell() => AssertFinding("has 26 lines; at most 25", chapter =>
        FirstCode(chapter).SetSource(FirstCode(chapter).Source.Split('\n')[0] + string.Concat(Enumerable.Repeat("\n//", 25))));

    [Fact]
    public void Should_refuse_an_unknown_tag() => AssertFinding("unknown tag 'excercise'", chapter =>
        FirstCode(chapter).Metadata()["tags"] = new JsonArray("excercise"));

    [Fact]
    public void Should_refuse_an_absolute_path() => AssertFinding("absolute path /home/ada/x.csv", chapter =>
        FirstCode(chapter).SetSource(FirstCode(chapter).Source + "\n// /home/ada/x.csv"));

    [Fact]
    public void Should_refuse_a_link_to_nothing() => AssertFinding("links to no-such.ipynb", chapter =>
        chapter.Cells[0].SetSource(chapter.Cells[0].Source + "\n[next](no-such.ipynb)"));

    [Fact]
    public void Should_refuse_counts_with_a_gap() => AssertFinding("execution count 7 where 1 was expected", chapter =>
        FirstCode(chapter).Json["execution_count"] = 7);

    [Fact]
    public void Should_want_the_check_behind_the_solution() => AssertFinding("not followed by its solution and its check", chapter =>
        chapter.RemoveCells(cell => cell.Has(CellTags.Check)));

    [Fact]
    public void Should_want_three_predictions() => AssertFinding("0 predictions", chapter =>
        chapter.RemoveCells(cell => cell.Has("predict")));

    [Fact]
    public void Should_want_a_slider() => AssertFinding("no figure with a slider", chapter =>
    {
        foreach (var figure in Figures(chapter)) (figure["layout"] as JsonObject)!.Remove("sliders");
    });

    [Fact]
    public void Should_want_titles_on_axes() => AssertFinding("does not say what xaxis is", chapter =>
    {
        foreach (var figure in Figures(chapter)) (figure["layout"]!["xaxis"] as JsonObject)?.Remove("title");
    });

    [Fact]
    public void Should_refuse_large_outputs() => AssertFinding("its outputs take", chapter =>
        FirstCode(chapter).Outputs().Add(new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = new string('x', 200_001) }));

    // Each of these is JSON that nbformat's readers accept somewhere, where another shape is usual.
    [Theory]
    [InlineData("""{"cell_type":"code","source":"1","metadata":{"execution":7,"tags":"x"},"outputs":[]}""")]
    [InlineData("""{"cell_type":"code","source":"1","metadata":{"execution":{"iopub.status.busy":1}},"outputs":[]}""")]
    [InlineData("""{"cell_type":"code","source":"1","outputs":[{"output_type":"display_data","data":{"application/vnd.plotly.v1+json":[1]}}]}""")]
    [InlineData("""{"cell_type":"code","source":"1","outputs":[{"output_type":"display_data","data":{"application/vnd.plotly.v1+json":{"data":5,"layout":"x"}}}]}""")]
    [InlineData("""{"cell_type":"code","source":"1","outputs":[{"output_type":"display_data","data":{"application/vnd.plotly.v1+json":{"data":[{"type":3,"xaxis":4}],"layout":{"title":7,"xaxis":[],"yaxis":{"visible":"no"}}}}}]}""")]
    [InlineData("""{"cell_type":"code","source":"1","outputs":[{"output_type":"error","ename":1,"evalue":null,"traceback":3}]}""")]
    public void Should_find_what_it_can_in_outputs_of_another_shape(string cell) => Assert.NotEmpty(
        Linter.Check(Notebooks.Parse($$"""{"cells":[{{cell}}],"metadata":{},"nbformat":4,"nbformat_minor":4}""")));

    [Theory]
    [InlineData("](")]
    [InlineData("[a](b")]
    [InlineData("/tmp/")]
    public async Task Should_end_on_any_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));
        var check = Task.Run(() => Linter.Check(Notebooks.Document(new JsonObject { ["cell_type"] = "markdown", ["source"] = text })));

        // A search that goes back and forth in the text takes hours.
        Assert.NotEmpty(await check.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    private static void AssertFinding(string message, Action<NotebookDocument> breakIt) =>
        Assert.Contains(Findings(breakIt), finding => finding.Message.Contains(message, StringComparison.Ordinal));

    private static IReadOnlyList<LintFinding> Findings(Action<NotebookDocument> breakIt)
    {
        var chapter = NotebookDocument.Read(ChapterFiles.PathOf(Chapter));
        breakIt(chapter);
        return Linter.Check(chapter);
    }

    private static NotebookCell FirstCode(NotebookDocument chapter) => chapter.Cells.First(cell => cell.IsCode);

    private static IEnumerable<JsonNode> Figures(NotebookDocument chapter) => chapter.Cells.Where(cell => cell.IsCode)
        .SelectMany(cell => cell.Outputs()).Select(output => output!["data"]?["application/vnd.plotly.v1+json"]).OfType<JsonNode>();
}
