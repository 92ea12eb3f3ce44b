using LossLab.NotebookHost.Kernel.Formatters;

namespace LossLab.NotebookHost.Tests.Kernel;

/// <summary>The page fragment of a chart.</summary>
public sealed class ChartHtmlTests
{
    private const string Figure = """{"data":[{"type":"scatter","x":[1,2],"y":[3,4],"name":"</script><b>"}],"layout":{"height":320}}""";

    [Fact]
    public void Should_not_let_text_of_the_figure_end_the_script()
    {
        var html = ChartHtml.ToHtml(Figure);
        Assert.Equal(1, html.Split("</script>").Length - 1);
        Assert.Contains("\\u003c/script>", html);
    }

    [Fact]
    public void Should_try_the_page_then_files_then_the_network()
    {
        var html = ChartHtml.ToHtml(Figure);
        var order = new[] { "\"plotly.min.js\"", "../artifacts/workbook/plotly.min.js", "https://" }.Select(place => html.IndexOf(place, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
        Assert.Contains("needs plotly.js, which was not found", html);
    }

    [Fact]
    public void Should_take_the_height_of_the_layout_and_an_id_of_its_own()
    {
        Assert.Contains("min-height:320px", ChartHtml.ToHtml(Figure));
        Assert.Contains("min-height:450px", ChartHtml.ToHtml("""{"data":[],"layout":{}}"""));
        Assert.NotEqual(ChartHtml.ToHtml(Figure), ChartHtml.ToHtml(Figure));
    }
}
