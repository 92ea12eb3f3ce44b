using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Binary cross-entropy on logits: the loss of a yes/no prediction, right for outputs of any size.</summary>
/// <remarks>
/// <para>p = σ(x). ℓ = −[w·y·ln p + (1 − y)·ln(1 − p)], computed as (1 − y)·x + (1 + (w − 1)·y)·softplus(−x) by PyTorch.</para>
/// <para>Equal to <see cref="BceLoss"/> of σ(x) where that does not saturate. The gradient for w = 1 is σ(x) − y.
/// <see cref="FocalLoss"/> with γ = 0.</para>
/// <para>An infinite logit is taken as the largest finite number: 0 for the right label, where 0·∞ would be NaN; it gets no gradient.</para>
/// <para>Shapes: input and target any equal shape; terms the same. Target in [0, 1] (soft labels are fine). Unit: nat.</para>
/// <para>Reference: Good, Rational decisions (1952); Cox, The regression analysis of binary sequences (1958).</para>
/// </remarks>
/// <param name="positiveWeight">w, the weight of the positive class: above 0. Negatives ÷ positives balances the two; above 1 raises recall.</param>
/// <param name="reduction">How the terms become the value. w is part of the term: the mean does not divide by it.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="positiveWeight"/> is not above 0.</exception>
public sealed class BceWithLogitsLoss(
    double positiveWeight = 1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : NativeLoss(reduction, normalizer)
{
    /// <summary>The weight of the positive class.</summary>
    public double PositiveWeight { get; } = Require.Positive(positiveWeight);

    // A tensor of no dimension is a number to LibTorch: it takes the logits' type. Of their type already, it saves the conversion.
    private readonly Tensor? _weight = positiveWeight == 1 ? null : tensor(positiveWeight).DetachFromDisposeScope();
    private readonly Tensor? _single = positiveWeight == 1 ? null : tensor((float)positiveWeight).DetachFromDisposeScope();

    private protected override Tensor Compute(Tensor input, Tensor target, nn.Reduction reduction)
    {
        target = Guard.Labels(this, target);
        Tensor? weight = input.dtype == ScalarType.Float32 ? _single : _weight;
        return StableMath.BinaryCrossEntropy(input, target, weight, reduction);
    }
}
