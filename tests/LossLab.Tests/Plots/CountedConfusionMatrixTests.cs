using Plotly.NET;
using ConfusionMatrix = LossLab.Metrics.ConfusionMatrix;

namespace LossLab.Tests.Plotting;

public class CountedConfusionMatrixTests
{
    [Fact]
    public void Should_draw_the_counts_and_names_that_were_measured()
    {
        var matrix = new ConfusionMatrix([0, 1, 1, 0], [0, 1, 0, 0], names: ["cat", "dog"]);
        string counted = GenericChart.toFigureJson(LossLab.Plots.ConfusionMatrix("Pets", matrix));
        string given = GenericChart.toFigureJson(LossLab.Plots.ConfusionMatrix("Pets", new[,] { { 2, 1 }, { 0, 1 } }, ["cat", "dog"]));
        Assert.Equal(given, counted);
    }
}
