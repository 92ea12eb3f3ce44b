using LossLab.Metrics;
using TorchSharp;
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
    public void Should_name_the_edges_of_its_bins_and_count_a_number_on_an_edge_below_it()
    {
        // As scikit-learn's calibration_curve: 0 and ¼ are in the first bin, ½ in the second, 1 in the last; the third is empty.
        var calibration = new Calibration([0, 0.25, 0.5, 1], [false, true, true, true], 4);
        Assert.Equal([(0, 0.25, 2), (0.25, 0.5, 1), (0.5, 0.75, 0), (0.75, 1, 1)], calibration.Bins.Select(bin => (bin.Lower, bin.Upper, bin.Count)));
        Assert.Equal(double.NaN, calibration.Bins[2].Frequency);
        // |⅛ − ½| of two, |½ − 1| of one, |1 − 1| of one.
        Assert.Equal((0.375 * 2 + 0.5) / 4, calibration.ExpectedError, 12);
        Assert.Equal(0.5, calibration.MaximumError, 12);
    }

    [Theory]
    [InlineData(0.14, 50, 6)]
    [InlineData(0.07, 100, 6)]
    public void Should_count_a_number_on_an_edge_below_it_though_its_product_with_the_bins_is_rounded_up(double p, int bins, int bin) =>
        // scikit-learn's calibration_curve: numpy.searchsorted(numpy.linspace(0, 1, bins + 1)[1:-1], p) is the bin.
        Assert.Equal(1, new Calibration([p], [true], bins).Bins[bin].Count);

    [Fact]
    public void Should_choose_the_highest_threshold_of_several_that_are_best()
    {
        // F1 is 2/3 with one of two positives found and no false alarm, and with both found and two false alarms.
        (double threshold, double f1) = new PrecisionRecallCurve([4, 3, 2, 1], [true, false, false, true]).BestF1;
        Assert.Equal((4, 2 / 3.0), (threshold, f1));
        Assert.Equal((2, 1), new PrecisionRecallCurve([2, 1], [true, false]).BestF1);
    }

    [Fact]
    public void Should_leave_no_tensor_behind()
    {
        using Tensor p = tensor(new[,] { { 0.7, 0.3 }, { 0.4, 0.6 } }), actual = tensor(new long[] { 0, 1 });
        using DisposeScope scope = NewDisposeScope();
        Calibration.OfPredictedClass(p, actual);
        Classification.Accuracy(p, actual);
        Assert.Equal(0, scope.DisposablesCount);
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
        Assert.Contains("0 positive and 2 negative", Assert.Throws<ArgumentException>(() => new RocCurve([1, 2], [false, false])).Message);
        Assert.Contains("has 2 elements and labels has 1", Assert.Throws<ArgumentException>(() => new RocCurve([1, 2], [true])).Message);
        Assert.Contains("has 2 elements and outcomes has 1", Assert.Throws<ArgumentException>(() => new Calibration([0.1, 0.2], [true])).Message);
        Assert.Contains("no examples", Assert.Throws<ArgumentException>(() => new Calibration([], [])).Message);
        Assert.Contains("shapes must be equal", Assert.Throws<ArgumentException>(() => new Calibration(zeros(2, 1), zeros(2))).Message);
        Assert.Contains("shapes must be equal", Assert.Throws<ArgumentException>(() => new PrecisionRecallCurve(zeros(2, 1), ones(2))).Message);
        Assert.Contains("-0.1 is no probability", Assert.Throws<ArgumentException>(() => new Calibration([-0.1], [true])).Message);
        Assert.Contains("NaN is no probability", Assert.Throws<ArgumentException>(() => new Calibration([double.NaN], [true])).Message);
        Assert.Contains("it holds 0.5", Assert.Throws<ArgumentException>(() => new RocCurve(zeros(2), full(2, 0.5))).Message);
        Assert.Contains("[N, C]", Assert.Throws<ArgumentException>(() => Calibration.OfPredictedClass(zeros(2, ScalarType.Int64), zeros(2, ScalarType.Int64))).Message);
        Assert.Contains("sigmoid", Assert.Throws<ArgumentException>(() => new Calibration([1.5], [true])).Message);
        Assert.Contains("labels 0 and 1", Assert.Throws<ArgumentException>(() => new RocCurve(zeros(2), full(2, 2))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Calibration([0.5], [true], 0));
    }
}
