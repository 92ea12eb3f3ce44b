using LossLab.Metrics;
using static TorchSharp.torch;

namespace LossLab.Tests.Metrics;

public sealed class CurveTests
{
    private static readonly double[] Scores = MetricVectors.Numbers("binary", "scores");
    private static readonly bool[] Actual = [.. MetricVectors.Numbers("binary", "labels").Select(label => label == 1)];

    [Fact]
    public void Should_draw_the_precision_recall_curve_of_scikit_learn()
    {
        var curve = new PrecisionRecallCurve(Scores, Actual);
        // scikit-learn runs from the lowest threshold to the highest, and ends with recall 0.
        MetricVectors.Equal(MetricVectors.Numbers("binary", "precision"), curve.Precision.Reverse());
        MetricVectors.Equal(MetricVectors.Numbers("binary", "recall"), curve.Recall.Reverse());
        MetricVectors.Equal(MetricVectors.Numbers("binary", "thresholds"), curve.Thresholds.Skip(1).Reverse());
        Assert.Equal(MetricVectors.Numbers("binary", "precision").Length, curve.Precision.Count);
        Assert.Equal(MetricVectors.Number("binary", "average_precision"), curve.AveragePrecision, 12);
    }

    [Fact]
    public void Should_find_the_best_F1()
    {
        var curve = new PrecisionRecallCurve(Scores, Actual);
        Assert.Equal(MetricVectors.Number("binary", "best_f1"), curve.BestF1.F1, 12);
        var atThreshold = new ConfusionMatrix([.. Scores.Select(s => s >= curve.BestF1.Threshold ? 1L : 0)], [.. Actual.Select(a => a ? 1L : 0)]);
        Assert.Equal(curve.BestF1.F1, atThreshold.F1(1), 12);
    }

    [Fact]
    public void Should_draw_the_roc_curve_of_scikit_learn()
    {
        var curve = new RocCurve(Scores, Actual);
        MetricVectors.Equal(MetricVectors.Numbers("binary", "false_positive_rate"), curve.FalsePositiveRate);
        MetricVectors.Equal(MetricVectors.Numbers("binary", "true_positive_rate"), curve.TruePositiveRate);
        MetricVectors.Equal(MetricVectors.Numbers("binary", "roc_thresholds"), curve.Thresholds.Skip(1));
        Assert.Equal(MetricVectors.Numbers("binary", "true_positive_rate").Length, curve.TruePositiveRate.Count);
        Assert.Equal(MetricVectors.Number("binary", "auc"), curve.Auc, 12);
    }

    [Fact]
    public void Should_calibrate_as_scikit_learn_does()
    {
        var calibration = new Calibration(Scores, Actual);
        ReliabilityBin[] filled = [.. calibration.Bins.Where(bin => bin.Count > 0)];
        MetricVectors.Equal(MetricVectors.Numbers("calibration", "frequency"), filled.Select(bin => bin.Frequency));
        MetricVectors.Equal(MetricVectors.Numbers("calibration", "confidence"), filled.Select(bin => bin.Confidence));
        MetricVectors.Equal(MetricVectors.Numbers("calibration", "counts"), filled.Select(bin => (double)bin.Count));
        Assert.Equal(10, calibration.Bins.Count);
        Assert.Equal(MetricVectors.Number("calibration", "expected_error"), calibration.ExpectedError, 12);
        Assert.Equal(MetricVectors.Number("calibration", "maximum_error"), calibration.MaximumError, 12);
        Assert.Equal(MetricVectors.Number("binary", "brier"), calibration.Brier, 12);
    }

    [Fact]
    public void Should_take_tensors()
    {
        using Tensor scores = tensor(Scores), actual = tensor(Actual), integers = actual.to(ScalarType.Int64), column = scores.unsqueeze(1);
        Assert.Equal(MetricVectors.Number("binary", "auc"), new RocCurve(scores, integers).Auc, 12);
        Assert.Equal(MetricVectors.Number("binary", "average_precision"), new PrecisionRecallCurve(scores, actual).AveragePrecision, 12);
        Assert.Equal(MetricVectors.Number("binary", "brier"), Classification.Brier(scores, actual), 12);
        Assert.Contains("[300, 1]", Assert.Throws<ArgumentException>(() => new RocCurve(column, actual)).Message);
    }

    [Fact]
    public void Should_calibrate_the_predicted_class_of_many()
    {
        // Confidences .7, .6, .9, of which the first and the last came true.
        using Tensor p = tensor(new[,] { { 0.7, 0.2, 0.1 }, { 0.3, 0.6, 0.1 }, { 0.05, 0.05, 0.9 } }), actual = tensor(new long[] { 0, 2, 2 });
        Calibration calibration = Calibration.OfPredictedClass(p, actual, 2);
        Assert.Equal((3, 1), (calibration.Bins[1].Count, calibration.Bins.Count(bin => bin.Count > 0)));
        Assert.Equal(Math.Abs(2.2 / 3 - 2 / 3.0), calibration.ExpectedError, 12);
        Assert.Equal((0.09 + 0.36 + 0.01) / 3, calibration.Brier, 12);
    }

    [Fact]
    public void Should_count_ties_as_half_in_the_area_under_the_roc_curve() =>
        Assert.Equal(0.5, new RocCurve([1, 1, 1, 1], [true, false, false, true]).Auc);

    [Fact]
    public void Should_say_what_is_wrong_with_its_input()
    {
        Assert.Contains("no positive example", Assert.Throws<ArgumentException>(() => new PrecisionRecallCurve([1, 2], [false, false])).Message);
        Assert.Contains("both kinds", Assert.Throws<ArgumentException>(() => new RocCurve([1, 2], [true, true])).Message);
        Assert.Contains("NaN", Assert.Throws<ArgumentException>(() => new RocCurve([double.NaN, 2], [true, false])).Message);
        Assert.Contains("sigmoid", Assert.Throws<ArgumentException>(() => new Calibration([1.5], [true])).Message);
        Assert.Contains("labels 0 and 1", Assert.Throws<ArgumentException>(() => new RocCurve(zeros(2), full(2, 2))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Calibration([0.5], [true], 0));
    }
}
