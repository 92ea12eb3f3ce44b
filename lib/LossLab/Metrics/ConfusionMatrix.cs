using LossLab.Display;
using static TorchSharp.torch;

namespace LossLab.Metrics;

/// <summary>How often each class was taken for each other class, and the rates per class that follow from it.</summary>
/// <remarks>
/// Prediction first, as in the losses: swapping the two arguments would swap precision and recall.
/// A rate of nothing (no prediction of a class, no example of it) is 0, as in scikit-learn.
/// </remarks>
[TypeFormatterSource(typeof(ShowableFormatters))]
public sealed partial class ConfusionMatrix
{
    private readonly long[,] _counts;

    /// <summary>Counts predictions.</summary>
    /// <param name="predicted">The predicted class of each example, 0 to C − 1.</param>
    /// <param name="actual">The true class of each example.</param>
    /// <param name="classes">C; null: as many as the largest index asks for.</param>
    /// <param name="names">The names of the classes; null: their numbers.</param>
    /// <exception cref="ArgumentException">No examples, a different number of them, an index out of range, or a wrong number of names.</exception>
    public ConfusionMatrix(
        ReadOnlySpan<long> predicted, ReadOnlySpan<long> actual, int? classes = null, IReadOnlyList<string>? names = null)
    {
        MetricInput.SameLength(nameof(ConfusionMatrix), predicted.Length, actual.Length, nameof(predicted), nameof(actual));
        Classes = classes ?? names?.Count ?? (int)Math.Max(Max(predicted), Max(actual)) + 1;
        Names = names ?? [.. Enumerable.Range(0, Classes).Select(c => c.ToString())];
        if (Names.Count != Classes)
            throw new ArgumentException($"{nameof(ConfusionMatrix)}: there are {Names.Count} names for {Classes} classes.", nameof(names));
        _counts = new long[Classes, Classes];
        for (int i = 0; i < predicted.Length; i++)
            _counts[Index(actual[i], nameof(actual)), Index(predicted[i], nameof(predicted))]++;
        Total = predicted.Length;
    }

    /// <summary>Counts predictions.</summary>
    /// <param name="predicted">The predicted class of each example, an integer type, any shape; or logits or probabilities [N, C].</param>
    /// <param name="actual">The true class of each example, an integer type.</param>
    /// <param name="classes">C; null: as many as there are logits, or as the largest index asks for.</param>
    /// <param name="names">The names of the classes; null: their numbers.</param>
    /// <exception cref="ArgumentException">Shapes that differ, no examples, an index out of range, or a wrong number of names.</exception>
    public ConfusionMatrix(Tensor predicted, Tensor actual, int? classes = null, IReadOnlyList<string>? names = null)
        : this(Classification.Decide(predicted, actual, nameof(ConfusionMatrix)),
            MetricInput.Classes(actual, nameof(ConfusionMatrix)),
            classes ?? (predicted.is_floating_point() ? (int)predicted.shape[1] : null), names)
    {
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>How many examples were counted.</summary>
    public long Total { get; }

    /// <summary>The names of the classes.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many examples of one class were predicted to be of another.</summary>
    /// <param name="actual">The true class.</param>
    /// <param name="predicted">The predicted class.</param>
    public long this[int actual, int predicted] => _counts[actual, predicted];

    /// <summary>The share of examples whose class was predicted.</summary>
    public double Accuracy => Rate(Sum(c => _counts[c, c]), Total);

    /// <summary>The mean recall of the classes that occur: accuracy if all were equally frequent.</summary>
    public double BalancedAccuracy =>
        Enumerable.Range(0, Classes).Where(c => Support(c) > 0).Average(Recall);

    /// <summary>How many examples there are of a class.</summary>
    /// <param name="c">The class.</param>
    public long Support(int c) => Sum(predicted => _counts[c, predicted]);

    /// <summary>How often a class was predicted.</summary>
    /// <param name="c">The class.</param>
    public long Predictions(int c) => Sum(actual => _counts[actual, c]);

    /// <summary>Of the predictions of a class, the share that is right.</summary>
    /// <param name="c">The class.</param>
    public double Precision(int c) => Rate(_counts[c, c], Predictions(c));

    /// <summary>Of the examples of a class, the share that was found.</summary>
    /// <param name="c">The class.</param>
    public double Recall(int c) => Rate(_counts[c, c], Support(c));

    /// <summary>The harmonic mean of precision and recall, 2·TP/(2·TP + FP + FN).</summary>
    /// <param name="c">The class.</param>
    public double F1(int c) => Rate(2 * _counts[c, c], Support(c) + Predictions(c));

    private static double Rate(long part, long whole) => whole == 0 ? 0 : (double)part / whole;

    private static long Max(ReadOnlySpan<long> values)
    {
        long max = 0;
        foreach (long value in values) max = Math.Max(max, value);
        return max;
    }

    private long Sum(Func<int, long> count) => Enumerable.Range(0, Classes).Sum(count);

    private long Index(long value, string name) => value >= 0 && value < Classes
        ? value
        : throw new ArgumentException($"{nameof(ConfusionMatrix)}: {name} holds {value}, which is no class from 0 to {Classes - 1}.", name);
}
