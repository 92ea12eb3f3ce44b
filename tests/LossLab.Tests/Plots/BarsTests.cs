using System.Text.Json.Nodes;
using Plotly.NET;

namespace LossLab.Tests.Plotting;

public class BarsTests
{
    [Fact]
    public void Should_slant_labels_that_are_too_long_and_make_room_for_them()
    {
        JsonNode few = LayoutOf(["one", "two"]);
        JsonNode many = LayoutOf([.. Enumerable.Range(0, 10).Select(i => $"a long label {i}")]);

        Assert.Equal(0, (int)few["xaxis"]!["tickangle"]!);
        Assert.Equal(-40, (int)many["xaxis"]!["tickangle"]!);

        // The plot itself keeps its height: what the figure gains goes below it.
        Assert.True((int)many["height"]! > (int)few["height"]!);
        Assert.Equal(PlotHeight(few), PlotHeight(many));
    }

    private static int PlotHeight(JsonNode layout) => (int)layout["height"]! - (int)layout["margin"]!["t"]! - (int)layout["margin"]!["b"]!;

    private static JsonNode LayoutOf(string[] categories) => JsonNode.Parse(GenericChart.toFigureJson(
        LossLab.Plots.Bars("Bars", "what", "how much", categories, [("group", new double[categories.Length], null)])))!["layout"]!;
}
