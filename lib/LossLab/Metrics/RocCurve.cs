using static TorchSharp.torch;

namespace LossLab.Metrics;

/// <summary>True against false positive rate as the threshold falls. With rare positives it flatters; see <see cref="PrecisionRecallCurve"/>.</summary>
/// <remarks>Reference: Hanley, McNeil, The meaning and use of the area under a receiver operating characteristic (ROC) curve (1982).</remarks>
public sealed class RocCurve
{
    /// <summary>The curve of scores and labels.</summary>
    /// <param name="scores">The higher, the more positive: logits or probabilities.</param>
    /// <param name="actual">True for a positive example.</param>
    /// <exception cref="ArgumentException">A different number of them, a NaN, or examples of one kind only.</exception>
    public RocCurve(double[] scores, bool[] actual)
    {
        var counts = new ThresholdCounts(scores, actual, nameof(RocCurve));
        if (counts.Positives == 0 || counts.Negatives == 0)
            throw new ArgumentException(
                $"{nameof(RocCurve)}: there are {counts.Positives} positive and {counts.Negatives} negative examples; both kinds are needed. Measure on more examples, or on a stratified split.",
                nameof(actual));
        Thresholds = [double.PositiveInfinity, .. counts.Thresholds];
        TruePositiveRate = [0, .. counts.TruePositives.Select(hits => (double)hits / counts.Positives)];
        FalsePositiveRate = [0, .. counts.FalsePositives.Select(alarms => (double)alarms / counts.Negatives)];
        for (int i = 1; i < Thresholds.Count; i++)
            Auc += (FalsePositiveRate[i] - FalsePositiveRate[i - 1]) * (TruePositiveRate[i] + TruePositiveRate[i - 1]) / 2;
    }

    /// <summary>The curve of scores and labels.</summary>
    /// <param name="scores">The higher, the more positive; any shape.</param>
    /// <param name="actual">Labels 0 and 1, of the same shape.</param>
    /// <exception cref="ArgumentException">Shapes that differ, a NaN, other labels, or examples of one kind only.</exception>
    public RocCurve(Tensor scores, Tensor actual)
        : this(MetricInput.Numbers(scores, nameof(RocCurve)), MetricInput.Labels(actual, nameof(RocCurve))) =>
        MetricInput.SameShape(nameof(RocCurve), scores, actual);

    /// <summary>The thresholds, falling from +∞.</summary>
    public IReadOnlyList<double> Thresholds { get; }

    /// <summary>The share of negatives that raise an alarm, from 0 to 1.</summary>
    public IReadOnlyList<double> FalsePositiveRate { get; }

    /// <summary>The share of positives that were found, from 0 to 1.</summary>
    public IReadOnlyList<double> TruePositiveRate { get; }

    /// <summary>The area under the curve: the probability that a positive scores above a negative, ties counting half.</summary>
    public double Auc { get; }
}
