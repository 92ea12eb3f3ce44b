using LossLab.Checking;
using LossLab.Display;

namespace LossLab.Tests.Checking;

public sealed class GradCheckReportTests
{
    [Fact]
    public void Should_align_the_table_and_count_what_it_leaves_out()
    {
        GradCheckRow[] rows = [.. Enumerable.Range(1, 12).Select(i => new GradCheckRow($"x[{i}]", i, 0, 0.5, 0, 0))];
        string[] lines = Report(rows, "moved < 1").ToString().Split('\n');
        Assert.StartsWith("Gradient check FAILED: 12 of 12 comparisons differ; worst x[12]: autograd 12, numeric 0,", lines[0]);
        Assert.Equal("moved < 1", lines[1]);
        Assert.Equal("element  autograd  numeric  difference  tolerance", lines[2]);
        Assert.Equal("x[12]          12        0      1.2e+1     5.0e-1  differs", lines[3]);
        Assert.Equal("… and 2 that are closer", lines[^1]);
        Assert.Equal(3 + 10 + 1, lines.Length);
        Assert.DoesNotContain("closer", Report(rows[..10]).ToString());
    }

    [Fact]
    public void Should_escape_names_and_notes_in_html()
    {
        string html = ((IShowable)Report([new("w<1>", 1, 0, 1e-7, 0, 1)], "a < b")).ToHtml();
        Assert.Contains("worst w&lt;1&gt;", html);
        Assert.Contains("<br>a &lt; b</p>", html);
        Assert.Contains(">w&lt;1&gt;</td>", html);
        Assert.Contains("kink: 0 to the left, 1 to the right", html);
    }

    [Fact]
    public void Should_put_a_NaN_of_autograd_first_and_then_one_of_the_differences()
    {
        GradCheckReport report = Report(
        [
            new("none", 1, 1, 0, 1, 1), new("some", 2, 1, 0.5, 1, 1), new("numeric", 1, double.NaN, 0.5, 1, 1),
            new("autograd", double.NaN, 1, 0.5, 1, 1), new("without tolerance", 2, 1, 0, 1, 1),
        ]);
        Assert.Equal(["autograd", "numeric", "without tolerance", "some", "none"], report.Rows.Select(row => row.Element));
        Assert.Equal(4, report.Failures);
    }

    [Theory]
    [InlineData(1000, 1000.9, 0, false)] // less than a thousandth: curvature
    [InlineData(1000, 1001.1, 0, true)]
    [InlineData(-1001.1, -1000, 0, true)]
    [InlineData(0, 0.9, 1e-3, false)] // less than a thousand tolerances
    [InlineData(0, 1.1, 1e-3, true)]
    public void Should_tell_a_kink_from_curvature(double left, double right, double tolerance, bool kink) =>
        Assert.Equal(kink, new GradCheckRow("x", 0, 0, tolerance, left, right).IsKink);

    private static GradCheckReport Report(GradCheckRow[] rows, params string[] notes) => new(1, rows, notes, connected: true);
}
