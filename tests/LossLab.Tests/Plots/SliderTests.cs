using System.Text.Json.Nodes;
using Plotly.NET;

namespace LossLab.Tests.Plotting;

public class SliderTests
{
    [Fact]
    public void Should_draw_the_bands_of_several_seeds_and_move_them_with_their_curves()
    {
        JsonNode figure = JsonNode.Parse(GenericChart.toFigureJson(LossLab.Plots.Slider(
            "Slider", "epoch", "loss", "λ", [1, 2],
            value => [Series.Runs("runs", [[value, value], [3 * value, 5 * value]]), new("single", [1, 2], [0, 1])],
            [Series.Runs("still", [[1, 1], [2, 2]])], active: 1)))!;

        string[] names = [.. figure["data"]!.AsArray().Select(trace => (string)trace!["name"]!)];
        Assert.Equal(["still (range)", "still", "runs (range)", "runs", "single", "runs (range)", "runs", "single"], names);
        bool[] shown = [.. figure["data"]!.AsArray().Select(trace => (bool?)trace!["visible"] ?? true)];
        Assert.Equal([true, true, false, false, false, true, true, true], shown);
        JsonArray steps = figure["layout"]!["sliders"]![0]!["steps"]!.AsArray();
        Assert.Equal([true, true, true, true, true, false, false, false], Visible(steps[0]!));
        Assert.Equal(shown, Visible(steps[1]!));

        // The highest run of the second step is 10.
        Assert.True((double)figure["layout"]!["yaxis"]!["range"]![1]! >= 10);
    }

    private static bool[] Visible(JsonNode step) => [.. step["args"]![0]!["visible"]!.AsArray().Select(value => (bool)value!)];
}
