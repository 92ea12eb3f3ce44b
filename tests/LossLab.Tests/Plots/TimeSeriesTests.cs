using System.Text.Json.Nodes;
using Plotly.NET;

namespace LossLab.Tests.Plotting;

public class TimeSeriesTests
{
    private static readonly DateTime[] Days = [new(2020, 1, 1), new(2020, 1, 2)];

    [Fact]
    public void Should_give_a_series_the_look_of_its_role()
    {
        JsonNode?[] lines = LinesOf(LossLab.Plots.TimeSeries("Days", "value", Days,
            [("score", [1, 2], SeriesRole.Ordinary), ("threshold", [1, 1], SeriesRole.Reference)]));
        Assert.Equal("dash", (string?)lines[1]!["dash"]);
        Assert.Equal(Style.Ink, (string?)lines[1]!["color"]);
        Assert.NotEqual("dash", (string?)lines[0]!["dash"]);
    }

    [Fact]
    public void Should_take_series_without_a_role_as_equals()
    {
        JsonNode?[] lines = LinesOf(LossLab.Plots.TimeSeries("Days", "value", Days, [("a", [1, 2]), ("b", [.. Days.Select(_ => 1.0)])]));
        Assert.Equal(Style.ColorsOf(new SeriesRole[2]), lines.Select(line => (string?)line!["color"]));
    }

    private static JsonNode?[] LinesOf(GenericChart chart) =>
        [.. JsonNode.Parse(GenericChart.toFigureJson(chart))!["data"]!.AsArray().Select(trace => trace!["line"])];
}
