using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Metrics;

/// <summary>Do predictions made with 80 % confidence come true 80 % of the time?</summary>
/// <remarks>
/// Reference: Guo, Pleiss, Sun, Weinberger, On calibration of modern neural networks (2017); the error depends on the number of bins.
/// </remarks>
public sealed class Calibration
{
    /// <summary>Compares confidences with outcomes.</summary>
    /// <param name="probabilities">The probability given to each event, in [0, 1].</param>
    /// <param name="outcomes">Whether it came true.</param>
    /// <param name="bins">The number of bins of equal width.</param>
    /// <exception cref="ArgumentException">A different number of them, none, or a number that is no probability.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one bin.</exception>
    public Calibration(double[] probabilities, bool[] outcomes, int bins = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        MetricInput.SameLength(nameof(Calibration), probabilities.Length, outcomes.Length, nameof(probabilities), nameof(outcomes));
        var count = new int[bins];
        double[] confidence = new double[bins], hits = new double[bins], upper = [.. Enumerable.Range(1, bins).Select(b => (double)b / bins)];
        for (int i = 0; i < probabilities.Length; i++)
        {
            double p = probabilities[i], outcome = outcomes[i] ? 1 : 0;
            if (p is not (>= 0 and <= 1))
                throw new ArgumentException(FormattableString.Invariant(
                    $"{nameof(Calibration)}: {p} is no probability. Logits become probabilities by sigmoid or softmax; for their score alone: Classification.BrierWithLogits."), nameof(probabilities));
            // Not by p·bins, which is 7.000000000000001 for 0.07 and 100 bins.
            int place = Array.BinarySearch(upper, p), bin = place < 0 ? ~place : place;
            count[bin]++;
            confidence[bin] += p;
            hits[bin] += outcome;
            Brier += (p - outcome) * (p - outcome) / probabilities.Length;
        }

        Bins = [.. Enumerable.Range(0, bins).Select(b =>
            new ReliabilityBin((double)b / bins, upper[b], count[b], confidence[b] / count[b], hits[b] / count[b]))];
        foreach (ReliabilityBin bin in Bins.Where(bin => bin.Count > 0))
        {
            double gap = Math.Abs(bin.Confidence - bin.Frequency);
            ExpectedError += gap * bin.Count / probabilities.Length;
            MaximumError = Math.Max(MaximumError, gap);
        }
    }

    /// <summary>Compares the probabilities of a binary prediction with the labels.</summary>
    /// <param name="probabilities">The probability that each label is 1; any shape.</param>
    /// <param name="actual">Labels 0 and 1, of the same shape.</param>
    /// <param name="bins">The number of bins of equal width.</param>
    /// <exception cref="ArgumentException">Shapes that differ, no examples, other labels, or a number that is no probability.</exception>
    public Calibration(Tensor probabilities, Tensor actual, int bins = 10)
        : this(MetricInput.Probabilities(probabilities, nameof(Calibration)), MetricInput.Labels(actual, nameof(Calibration)), bins) =>
        MetricInput.SameShape(nameof(Calibration), probabilities, actual);

    /// <summary>Every bin, from the lowest confidence to the highest.</summary>
    public IReadOnlyList<ReliabilityBin> Bins { get; }

    /// <summary>ECE: the mean over all predictions of their bin's |confidence − frequency|.</summary>
    public double ExpectedError { get; }

    /// <summary>MCE: the largest |confidence − frequency| of a bin.</summary>
    public double MaximumError { get; }

    /// <summary>The mean squared difference of probability and outcome.</summary>
    public double Brier { get; }

    /// <summary>For many classes: compares the probability of the predicted class with whether it was right.</summary>
    /// <param name="probabilities">[N, C], rows that sum to 1.</param>
    /// <param name="actual">The true classes, [N], an integer type.</param>
    /// <param name="bins">The number of bins of equal width.</param>
    /// <exception cref="ArgumentException">Shapes that do not fit, no examples, or a number that is no probability.</exception>
    public static Calibration OfPredictedClass(Tensor probabilities, Tensor actual, int bins = 10)
    {
        using DisposeScope scope = NewDisposeScope();
        if (!probabilities.is_floating_point())
            throw new ArgumentException(
                $"{nameof(Calibration)}: probabilities are {probabilities.dtype} {Guard.Shape(probabilities)}; they must be [N, C], softmax of the logits.",
                nameof(probabilities));
        long[] predicted = Classification.Decide(probabilities, actual, nameof(Calibration));
        long[] truth = MetricInput.Classes(actual, nameof(Calibration));
        return new Calibration(MetricInput.Probabilities(probabilities.amax([1L]), nameof(Calibration), nameof(probabilities)), [.. predicted.Zip(truth, (p, t) => p == t)], bins);
    }
}
