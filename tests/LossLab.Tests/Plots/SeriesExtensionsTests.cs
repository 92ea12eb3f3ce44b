using LossLab.Metrics;
using LossLab.Training;

namespace LossLab.Tests.Plotting;

public sealed class SeriesExtensionsTests
{
    private static readonly double[] Scores = [0.9, 0.8, 0.4, 0.2, 0.6];
    private static readonly bool[] Labels = [true, false, true, false, true];

    [Fact]
    public void Should_be_recall_and_precision()
    {
        var curve = new PrecisionRecallCurve(Scores, Labels);
        Series series = curve.ToSeries("model", SeriesRole.Highlight);
        Assert.Equal(("model", SeriesRole.Highlight), (series.Name, series.Role));
        // From the highest score down: found 1, 1, 2, 3, 3 of 3 positives among 1, 2, 3, 4, 5.
        Assert.Equal([0, 1 / 3.0, 1 / 3.0, 2 / 3.0, 1, 1], series.X);
        Assert.Equal([1, 1, 1 / 2.0, 2 / 3.0, 3 / 4.0, 3 / 5.0], series.Y);
        Assert.NotNull(LossLab.Plots.PrecisionRecall("Two models", [series, curve.ToSeries("the same")], 0.6));
    }

    [Fact]
    public void Should_be_false_and_true_positive_rate()
    {
        Series series = new RocCurve(Scores, Labels).ToSeries("model");
        Assert.Equal([0, 0, 1 / 2.0, 1 / 2.0, 1 / 2.0, 1], series.X);
        Assert.Equal([0, 1 / 3.0, 1 / 3.0, 2 / 3.0, 1, 1], series.Y);
        Assert.NotNull(LossLab.Plots.Roc("A model", [series]));
    }

    [Fact]
    public void Should_be_confidence_and_frequency_of_the_bins_that_are_filled()
    {
        var calibration = new Calibration([0.1, 0.2, 0.9, 0.8], [false, true, true, true], bins: 4);
        foreach (Series series in new[] { calibration.ToSeries("model"), calibration.Bins.ToSeries("model") })
        {
            Assert.Equal([0.15, 0.85], series.X.Select(x => Math.Round(x, 12)));
            Assert.Equal([0.5, 1], series.Y);
            Assert.NotNull(LossLab.Plots.Calibration("A model", [series]));
        }
    }

    [Fact]
    public void Should_be_a_column_over_the_epochs()
    {
        History history = new(), other = new();
        foreach (double loss in new[] { 4.0, 2, 1 })
        {
            history.Add([(History.Loss, loss)]);
            other.Add([(History.Loss, loss + 2)]);
        }

        Series series = history.ToSeries("loss");
        Assert.Equal("loss", series.Name);
        Assert.Equal([1, 2, 3], series.X);
        Assert.Equal([4, 2, 1], series.Y);
        Assert.Equal("MSE", history.ToSeries("loss", "MSE").Name);
        Series runs = new[] { history, other }.ToSeries("loss", "MSE");
        Assert.Equal([5, 3, 2], runs.Y);
        Assert.Equal([4, 2, 1], runs.Lower);
        Assert.Equal([6, 4, 3], runs.Upper);
        Assert.NotNull(LossLab.Plots.Curves("Two", "epoch", "loss", [series, runs]));
        Assert.Contains("It has: loss", Assert.Throws<ArgumentException>(() => history.ToSeries("accuracy")).Message);
    }
}
