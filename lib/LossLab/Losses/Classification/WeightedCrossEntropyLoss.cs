using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Cross-entropy of one class among C, on logits, with a weight for each class.</summary>
/// <remarks>
/// <para>ℓ = −w_y·ln softmax(x)_y. With label smoothing ε: (1 − ε)·ℓ − ε/C·Σ_c w_c·ln softmax(x)_c.</para>
/// <para>Without weights and smoothing, plain cross-entropy. Its mean with weights comes in two kinds:
/// <see cref="WeightNormalizer.SumOfWeights"/> (the default, and PyTorch's) divides by Σ w_y of the batch's targets, so that a batch of one
/// does not feel its weight; <see cref="WeightNormalizer.Count"/> divides by N, as the formula −Σ w·ln p / N says.</para>
/// <para>Targets equal to the ignored index have no effect. If none is left, the loss is 0 with a zero gradient (PyTorch: NaN).</para>
/// <para>Shapes: input (logits) [N, C, …], target (class indices, Int64) [N, …]; weights, mask and terms as the target. Unit: nat.</para>
/// <para>Reference: King, Zeng, Logistic regression in rare events data (2001); Szegedy et al., Rethinking the Inception architecture
/// for computer vision (2016) for label smoothing.</para>
/// </remarks>
/// <param name="classWeights">[C], finite and not negative; null: 1 each. See <see cref="Losses.ClassWeights"/>.</param>
/// <param name="normalizer">What the mean divides by.</param>
/// <param name="labelSmoothing">ε, from 0 up to, but not including, 1: the share of the label spread evenly over all classes.</param>
/// <param name="ignoreIndex">A target that does not count, such as −100; null: none.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <exception cref="ArgumentException">The weights are not a vector, or one is negative or not finite.</exception>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="labelSmoothing"/> is outside [0, 1).</exception>
public sealed class WeightedCrossEntropyLoss(
    Tensor? classWeights = null,
    WeightNormalizer normalizer = WeightNormalizer.SumOfWeights,
    double labelSmoothing = 0,
    long? ignoreIndex = null,
    nn.Reduction reduction = nn.Reduction.Mean) : ClassIndexLoss(classWeights, ignoreIndex, reduction, normalizer)
{
    /// <summary>The share of the label that is spread evenly over all classes.</summary>
    public double LabelSmoothing { get; } = Require.BelowOne(labelSmoothing);

    /// <inheritdoc/>
    protected override Tensor ByTarget(Tensor input, Tensor target, Tensor? classWeights) =>
        nn.functional.cross_entropy(input, target, classWeights, reduction: nn.Reduction.None, label_smoothing: LabelSmoothing);

    private protected override Tensor? Fused(Tensor input, Tensor target)
    {
        // LibTorch's weighted mean divides by Σ w, and is NaN where that is 0.
        if (IgnoresAnIndex || target.NumberOfElements == 0 || (ClassWeights is not null && Normalizer == WeightNormalizer.Count)) return null;
        Guard.Integer(this, target);
        Guard.ClassIndices(this, input, target);
        Tensor value = nn.functional.cross_entropy(input, target, WeightsFor(input), reduction: Reduction, label_smoothing: LabelSmoothing);
        return ClassWeights is not null && double.IsNaN(Guard.Number(value)) ? null : value;
    }
}
