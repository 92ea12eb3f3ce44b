using static TorchSharp.torch;

namespace LossLab.Metrics;

/// <summary>Precision against recall as the threshold falls: the curve to look at when positives are rare.</summary>
/// <remarks>
/// The first point is recall 0 with precision 1, at the threshold +∞. An example is positive if its score is at least the threshold.
/// Reference: Davis, Goadrich, The relationship between precision-recall and ROC curves (2006).
/// </remarks>
public sealed class PrecisionRecallCurve
{
    /// <summary>The curve of scores and labels.</summary>
    /// <param name="scores">The higher, the more positive: logits or probabilities.</param>
    /// <param name="actual">True for a positive example.</param>
    /// <exception cref="ArgumentException">A different number of them, a NaN, or no positive example.</exception>
    public PrecisionRecallCurve(double[] scores, bool[] actual)
    {
        var counts = new ThresholdCounts(scores, actual, nameof(PrecisionRecallCurve));
        if (counts.Positives == 0)
            throw new ArgumentException($"{nameof(PrecisionRecallCurve)}: there is no positive example, so recall is not defined. Measure on more examples, or on a stratified split.", nameof(actual));
        Thresholds = [double.PositiveInfinity, .. counts.Thresholds];
        Recall = [0, .. counts.TruePositives.Select(hits => (double)hits / counts.Positives)];
        Precision = [1, .. counts.TruePositives.Zip(counts.FalsePositives, (hits, alarms) => (double)hits / (hits + alarms))];
        for (int i = 1; i < Recall.Count; i++) AveragePrecision += (Recall[i] - Recall[i - 1]) * Precision[i];
    }

    /// <summary>The curve of scores and labels.</summary>
    /// <param name="scores">The higher, the more positive; any shape.</param>
    /// <param name="actual">Labels 0 and 1, of the same shape.</param>
    /// <exception cref="ArgumentException">Shapes that differ, a NaN, other labels, or no positive example.</exception>
    public PrecisionRecallCurve(Tensor scores, Tensor actual)
        : this(MetricInput.Numbers(scores, nameof(PrecisionRecallCurve)), MetricInput.Labels(actual, nameof(PrecisionRecallCurve))) =>
        MetricInput.SameShape(nameof(PrecisionRecallCurve), scores, actual);

    /// <summary>The thresholds, falling from +∞.</summary>
    public IReadOnlyList<double> Thresholds { get; }

    /// <summary>The share of positives that were found, rising from 0 to 1.</summary>
    public IReadOnlyList<double> Recall { get; }

    /// <summary>The share of alarms that are right.</summary>
    public IReadOnlyList<double> Precision { get; }

    /// <summary>Σ (R_n − R_{n−1})·P_n: the area under the curve without interpolation, as scikit-learn computes it. By chance: the share of positives.</summary>
    public double AveragePrecision { get; }

    /// <summary>The threshold with the largest F1 (of several the highest), and that F1. Choose it on validation data.</summary>
    public (double Threshold, double F1) BestF1
    {
        get
        {
            int best = 0;
            for (int i = 1; i < Recall.Count; i++)
                if (F1(i) > F1(best)) best = i;
            return (Thresholds[best], F1(best));
        }
    }

    private double F1(int i) =>
        Recall[i] == 0 ? 0 : 2 * Precision[i] * Recall[i] / (Precision[i] + Recall[i]);
}
