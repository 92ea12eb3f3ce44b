using System.Text.Json.Nodes;
using Plotly.NET;

namespace LossLab.Tests.Plotting;

public class SmallMultiplesTests
{
    [Fact]
    public void Should_match_the_axes_of_all_panels_to_those_of_the_panel_that_names_them()
    {
        (string, IReadOnlyList<Series>)[] panels =
            [.. Enumerable.Range(0, 5).Select(i => ($"panel {i}", (IReadOnlyList<Series>)[new("curve", [0, 1], [i, i + 1])]))];
        JsonNode layout = JsonNode.Parse(GenericChart.toFigureJson(
            LossLab.Plots.SmallMultiples("Panels", "across", "up", panels, columns: 2)))!["layout"]!;

        // Three rows of two: panel 5 is at the bottom left.
        Assert.Equal("across", (string?)layout["xaxis5"]!["title"]!["text"]);
        Assert.Equal("up", (string?)layout["yaxis5"]!["title"]!["text"]);
        Assert.Null(layout["xaxis5"]!["matches"]);
        foreach (string number in new[] { "", "2", "3", "4" })
        {
            Assert.Equal("x5", (string?)layout[$"xaxis{number}"]!["matches"]);
            Assert.Equal("y5", (string?)layout[$"yaxis{number}"]!["matches"]);
        }
    }

    [Fact]
    public void Should_give_logarithmic_axes_a_range_in_powers_of_ten()
    {
        (string, IReadOnlyList<Series>)[] panels = [("left", [new("curve", [0, 1], [1, 10])]), ("right", [new("curve", [0, 1], [0, 100])])];
        JsonNode axis = JsonNode.Parse(GenericChart.toFigureJson(
            LossLab.Plots.SmallMultiples("Panels", "across", "up", panels, logY: true)))!["layout"]!["yaxis"]!;
        Assert.Equal("log", (string?)axis["type"]);
        // 1 to 100 are 0 to 2 powers of ten, with 5 % of that on each side; the 0 cannot be drawn.
        Assert.Equal([-0.1, 2.1], axis["range"]!.AsArray().Select(end => (double)end!));
    }
}
