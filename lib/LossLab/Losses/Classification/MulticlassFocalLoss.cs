using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Focal loss for one class among C: cross-entropy that turns its attention to the hard examples.</summary>
/// <remarks>
/// <para>p = softmax(x)_y. ℓ = −w_y·(1 − p)^γ·ln p.</para>
/// <para>γ = 0 is <see cref="WeightedCrossEntropyLoss"/>; with weights of 1 never above it. What other libraries call α is a
/// class weight here: α = 0.25 is a weight of 0.25 for every class.</para>
/// <para>Shapes: input (logits) [N, C, …] with C ≥ 2, target (class indices, Int64) [N, …]; weights, mask and terms as the target. Unit: nat.</para>
/// <para>Reference: Lin, Goyal, Girshick, He, Dollár, Focal loss for dense object detection (2017).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new MulticlassFocalLoss(gamma: 2, classWeights: [1, 20, 5]).call(rand(4, 3), tensor([2L, 0, 1, 1]));
/// </code></example>
/// <param name="gamma">γ, 0 or above: how much less an easy example counts.</param>
/// <param name="classWeights">[C], finite and not negative; null: 1 each.</param>
/// <param name="ignoreIndex">A target that does not count, such as −100; null: none.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What the mean divides by: by default the number of predictions.</param>
/// <exception cref="ArgumentException">The weights are not a vector, or one is negative or not finite.</exception>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="gamma"/> is negative.</exception>
[method: OverloadResolutionPriority(1)]
public sealed class MulticlassFocalLoss(
    double gamma = 2,
    Tensor? classWeights = null,
    long? ignoreIndex = null,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ClassIndexLoss(classWeights, ignoreIndex, reduction, normalizer)
{
    /// <summary>The same with the class weights as numbers: <c>new MulticlassFocalLoss(classWeights: [1, 2, 3])</c>.</summary>
    /// <inheritdoc cref="MulticlassFocalLoss(double, Tensor?, long?, nn.Reduction, WeightNormalizer)"/>
    public MulticlassFocalLoss(
        double gamma = 2,
        ReadOnlySpan<double> classWeights = default,
        long? ignoreIndex = null,
        nn.Reduction reduction = nn.Reduction.Mean,
        WeightNormalizer normalizer = WeightNormalizer.Count)
        : this(gamma, Require.Vector(classWeights), ignoreIndex, reduction, normalizer)
    {
    }

    /// <summary>How much less an easy example counts.</summary>
    public double Gamma { get; } = Require.NotNegative(gamma);

    /// <inheritdoc/>
    protected override Tensor ByTarget(Tensor input, Tensor target, Tensor? classWeights)
    {
        if (input.shape[1] < 2)
            throw new ArgumentException($"{GetName()}: input is {Guard.Shape(input)}; one class leaves nothing to tell apart. A single logit for yes or no: BceWithLogitsLoss.", nameof(input));
        Tensor loss = nn.functional.cross_entropy(input, target, reduction: nn.Reduction.None);
        // 1 − p = 1 − e^−ℓ. At p = 1 its power has an infinite slope for γ < 1, and beyond ℓ = 100 it is 1 to the last digit:
        // without these bounds 0·∞ would come back in the gradient.
        if (Gamma > 0) loss = loss * (-(-loss.clamp(1e-30, 100)).expm1()).pow(Gamma);
        return classWeights is null ? loss : loss * classWeights.index_select(0, target.flatten()).view(target.shape);
    }
}
