using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Cross-entropy of one class among C, on logits, with a weight for each class; also of soft labels.</summary>
/// <remarks>
/// <para>ℓ = −w_y·ln softmax(x)_y. With label smoothing ε: (1 − ε)·ℓ − ε/C·Σ_c w_c·ln softmax(x)_c.</para>
/// <para>Soft labels, probabilities t of the classes (a mixture of two examples, a teacher, votes): ℓ = −Σ_c w_c·t_c·ln softmax(x)_c, where
/// smoothing puts (1 − ε)·t_c + ε/C in place of t_c. A one-hot t is its index, in each reduction. Less the entropy of t, and without weights, it is
/// <see cref="KlDivergenceLoss"/>.</para>
/// <para>Without weights and smoothing, plain cross-entropy. Its mean with weights comes in two kinds:
/// <see cref="WeightNormalizer.SumOfWeights"/> (the default, and PyTorch's) divides by Σ w_y of the batch's targets, so that a batch of one
/// does not feel its weight; <see cref="WeightNormalizer.Count"/> divides by N, as the formula −Σ w·ln p / N says. The weight of a soft label
/// is Σ_c w_c·t_c; PyTorch, whose one-hot labels and indices have different means, divides by N there.</para>
/// <para>Targets equal to the ignored index have no effect. If none is left, the loss is 0 with a zero gradient (PyTorch: NaN). A soft label has
/// no index to ignore: mask it.</para>
/// <para>Shapes: input (logits) [N, C, …], target class indices, Int64, [N, …], or class probabilities, of the input's type and shape; weights,
/// mask and terms [N, …]. Probabilities sum to 1 within 0.01 along dimension 1 (PyTorch takes any numbers). Unit: nat.</para>
/// <para>Reference: King, Zeng, Logistic regression in rare events data (2001); Szegedy et al., Rethinking the Inception architecture
/// for computer vision (2016) for label smoothing.</para>
/// </remarks>
/// <example><code>
/// var loss = new WeightedCrossEntropyLoss([1, 20, 5], labelSmoothing: 0.1);
/// Tensor value = loss.call(rand(4, 3), tensor([2L, 0, 1, 1]));
/// Tensor soft = loss.call(rand(4, 3), rand(4, 3).softmax(1));
/// </code></example>
/// <param name="classWeights">[C], finite and not negative; null: 1 each. See <see cref="Losses.ClassWeights"/>.</param>
/// <param name="normalizer">What the mean divides by.</param>
/// <param name="labelSmoothing">ε, from 0 up to, but not including, 1: the share of the label spread evenly over all classes.</param>
/// <param name="ignoreIndex">A target that does not count, such as −100; null: none.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <exception cref="ArgumentException">The weights are not a vector, or one is negative or not finite.</exception>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="labelSmoothing"/> is outside [0, 1).</exception>
[method: OverloadResolutionPriority(1)]
public sealed class WeightedCrossEntropyLoss(
    Tensor? classWeights = null,
    WeightNormalizer normalizer = WeightNormalizer.SumOfWeights,
    double labelSmoothing = 0,
    long? ignoreIndex = null,
    nn.Reduction reduction = nn.Reduction.Mean) : ClassIndexLoss(classWeights, ignoreIndex, reduction, normalizer)
{
    /// <summary>The same with the weights as numbers: <c>new WeightedCrossEntropyLoss([1, 2, 3])</c>.</summary>
    /// <inheritdoc cref="WeightedCrossEntropyLoss(Tensor?, WeightNormalizer, double, long?, nn.Reduction)"/>
    public WeightedCrossEntropyLoss(
        ReadOnlySpan<double> classWeights,
        WeightNormalizer normalizer = WeightNormalizer.SumOfWeights,
        double labelSmoothing = 0,
        long? ignoreIndex = null,
        nn.Reduction reduction = nn.Reduction.Mean)
        : this(Require.Vector(classWeights), normalizer, labelSmoothing, ignoreIndex, reduction)
    {
    }

    /// <summary>The share of the label that is spread evenly over all classes.</summary>
    public double LabelSmoothing { get; } = Require.BelowOne(labelSmoothing);

    private protected override string TakesProbabilities => " Class probabilities, or one-hot labels as they are: of input's type and shape.";

    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask) =>
        target.is_floating_point() ? OfProbabilities(input, target, weights, mask) : base.Terms(input, target, weights, mask);

    /// <inheritdoc/>
    protected override Tensor ByTarget(Tensor input, Tensor target, Tensor? classWeights) =>
        nn.functional.cross_entropy(input, target, classWeights, reduction: nn.Reduction.None, label_smoothing: LabelSmoothing);

    private protected override Tensor? Fused(Tensor input, Tensor target)
    {
        // LibTorch's weighted mean divides by Σ w, and is NaN where that is 0. Its mean of probabilities is another.
        if (IgnoreIndex is not null || target.is_floating_point() || target.NumberOfElements == 0) return null;
        if (ClassWeights is not null && Normalizer == WeightNormalizer.Count) return null;
        Guard.Integer(this, input, target, TakesProbabilities);
        Guard.ClassIndices(this, input, target);
        Tensor value = nn.functional.cross_entropy(input, target, WeightsFor(input), reduction: Reduction, label_smoothing: LabelSmoothing);
        return ClassWeights is not null && double.IsNaN(Guard.Number(value)) ? null : value;
    }

    private LossTerms OfProbabilities(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        if (input.ndim < 2 || input.shape[1] == 0 || !input.shape.AsSpan().SequenceEqual(target.shape))
            Guard.Integer(this, input, target, TakesProbabilities);
        Guard.SameType(this, input, target);
        if (IgnoreIndex >= 0)
            throw new ArgumentException(
                $"{GetName()}: class {IgnoreIndex} is to be ignored, but target holds class probabilities, of which each may give it a share. Mask what does not count.",
                nameof(target));
        long classes = input.shape[1];
        (input, target) = DistributionGuard.Hide(this, input, target, mask, 1.0 / classes);
        DistributionGuard.Distributions(this, target, "softmax(1) makes probabilities of scores.");
        Tensor? classWeights = WeightsFor(input)?.view([1, classes, .. Enumerable.Repeat(1L, (int)input.ndim - 2)]);
        Tensor shares = LabelSmoothing == 0 ? target : (1 - LabelSmoothing) * target + LabelSmoothing / classes;
        if (classWeights is not null) shares = shares * classWeights;
        // A class without a share adds nothing, also where its logit is −∞ and 0·∞ would be NaN.
        Tensor logP = input.log_softmax(1).masked_fill(shares.eq(0), 0);
        LossTerms terms = Weigh(-(shares * logP).sum(1), weights, mask);
        return classWeights is null ? terms : terms with { Weights = Weigh((target * classWeights).sum(1), weights, mask).Values };
    }
}
