namespace LossLab.Metrics;

/// <summary>
/// What is counted as positive at each threshold, from the highest score down. Examples of equal score share a threshold, so that
/// their order cannot matter.
/// </summary>
internal sealed class ThresholdCounts
{
    public ThresholdCounts(ReadOnlySpan<double> scores, ReadOnlySpan<bool> positive, string metric)
    {
        MetricInput.SameLength(metric, scores.Length, positive.Length, nameof(scores), "labels");
        double[] keys = scores.ToArray();
        if (keys.Any(double.IsNaN)) throw new ArgumentException($"{metric}: a score is NaN, and has no place in an order. NumericGuard.Inspect finds where it begins.", nameof(scores));
        bool[] labels = positive.ToArray();
        Array.Sort(keys, labels);
        long hits = 0, alarms = 0;
        for (int i = keys.Length - 1; i >= 0; i--)
        {
            if (labels[i]) hits++;
            else alarms++;
            if (i > 0 && keys[i - 1] == keys[i]) continue;
            Thresholds.Add(keys[i]);
            TruePositives.Add(hits);
            FalsePositives.Add(alarms);
        }

        (Positives, Negatives) = (hits, alarms);
    }

    public List<double> Thresholds { get; } = [];

    public List<long> TruePositives { get; } = [];

    public List<long> FalsePositives { get; } = [];

    public long Positives { get; }

    public long Negatives { get; }
}
