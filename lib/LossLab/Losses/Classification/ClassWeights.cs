using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Class weights from class counts, for <see cref="WeightedCrossEntropyLoss"/> and <see cref="MulticlassFocalLoss"/>.</summary>
public static class ClassWeights
{
    /// <summary>Inverse frequency: N/(C·n_c), so that every class has the same total weight and the mean weight of an example is 1.</summary>
    /// <remarks>scikit-learn's <c>class_weight="balanced"</c>. Reference: King, Zeng, Logistic regression in rare events data (2001).</remarks>
    /// <param name="counts">How many examples each class has, 1 or more.</param>
    /// <returns>[C], Float32.</returns>
    /// <exception cref="ArgumentException">No class, or a class without an example.</exception>
    public static Tensor Balanced(params IReadOnlyList<long> counts)
    {
        RequireExamples(counts);
        double total = counts.Sum();
        return tensor(counts.Select(n => (float)(total / (counts.Count * (double)n))).ToArray());
    }

    /// <summary>Class-balanced weights by the effective number of examples, (1 − β^n)/(1 − β): softer than inverse frequency.</summary>
    /// <remarks>
    /// w_c ∝ (1 − β)/(1 − β^n_c), scaled so that they sum to C. β = 0 gives equal weights, β → 1 inverse frequency.
    /// Reference: Cui, Jia, Lin, Song, Belongie, Class-balanced loss based on effective number of samples (2019).
    /// </remarks>
    /// <param name="counts">How many examples each class has, 1 or more.</param>
    /// <param name="beta">β, from 0 up to, but not including, 1; the paper uses 0.9 to 0.9999.</param>
    /// <returns>[C], Float32.</returns>
    /// <exception cref="ArgumentException">No class, or a class without an example.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="beta"/> is outside [0, 1).</exception>
    public static Tensor EffectiveNumber(IReadOnlyList<long> counts, double beta = 0.999)
    {
        RequireExamples(counts);
        Require.BelowOne(beta);
        double[] weights = [.. counts.Select(n => (1 - beta) / (1 - Math.Pow(beta, n)))];
        double scale = counts.Count / weights.Sum();
        return tensor(weights.Select(w => (float)(w * scale)).ToArray());
    }

    /// <summary>How often each class occurs.</summary>
    /// <param name="labels">Class indices from 0 to <paramref name="classes"/> − 1, Int64, any shape.</param>
    /// <param name="classes">C.</param>
    /// <exception cref="ArgumentException">A label is not an index of a class.</exception>
    public static long[] Count(Tensor labels, int classes)
    {
        long[] counts = new long[classes];
        foreach (long label in labels.data<long>())
        {
            if (label < 0 || label >= classes)
                throw new ArgumentException($"ClassWeights: label {label} is not a class index from 0 to {classes - 1}.", nameof(labels));
            counts[label]++;
        }

        return counts;
    }

    private static void RequireExamples(IReadOnlyList<long> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Count == 0) throw new ArgumentException("ClassWeights: there is no class. Give the number of examples of each class.", nameof(counts));
        for (int i = 0; i < counts.Count; i++)
            if (counts[i] < 1)
                throw new ArgumentException(
                    $"ClassWeights: class {i} has {counts[i]} examples; a weight needs at least 1. Leave the class out, or merge it with another.",
                    nameof(counts));
    }
}
