using System.Text.Json.Nodes;
using Plotly.NET;

namespace LossLab.Tests.Plotting;

public class LogTicksTests
{
    [Theory]
    [InlineData(0.13, 5.5, new[] { 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50 })]
    [InlineData(3, 3, new[] { 1.0, 2, 5, 10, 20, 50 })]
    [InlineData(1e-6, 1, null)]
    public void Should_be_1_2_and_5_of_each_power_of_ten_unless_there_are_many(double low, double high, double[]? expected) =>
        Assert.Equal(expected, Ticks([low, 0, double.NaN, high]));

    [Fact]
    public void Should_refuse_values_that_cannot_be_shown() =>
        Assert.Contains("positive values only", Assert.Throws<ArgumentException>(() => Ticks([0, -1])).Message);

    private static double[]? Ticks(double[] values)
    {
        JsonNode figure = JsonNode.Parse(GenericChart.toFigureJson(LossLab.Plots.Curves("Curve", "x", "y", [("curve", values)], logY: true)))!;
        return figure["layout"]!["yaxis"]!["tickvals"]?.AsArray().Select(tick => (double)tick!).ToArray();
    }
}
