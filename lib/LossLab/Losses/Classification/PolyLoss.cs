using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Poly-1: cross-entropy with one more parameter, the weight of the first term of its series in 1 − p.</summary>
/// <remarks>
/// <para>p = softmax(x)_y. ℓ = w_y·[−ln p + ε·(1 − p)].</para>
/// <para>−ln p = (1 − p) + ½·(1 − p)² + …; ε is added to the first coefficient. ε = 0 is <see cref="WeightedCrossEntropyLoss"/>; above 0 examples
/// that are nearly right count more, below 0 less, in the direction of <see cref="MulticlassFocalLoss"/>.</para>
/// <para>Shapes: input (logits) [N, C, …] with C ≥ 2, target (class indices, Int64) [N, …]; weights, mask and terms as the target. Unit: nat.</para>
/// <para>Reference: Leng et al., PolyLoss: a polynomial expansion perspective of classification loss functions (2022).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new PolyLoss(epsilon: 1).call(rand(4, 3), tensor([2L, 0, 1, 1]));
/// </code></example>
/// <param name="epsilon">ε, −1 or above; below, a prediction that is right would cost more than one that is a little less so.</param>
/// <param name="classWeights">[C], finite and not negative; null: 1 each.</param>
/// <param name="ignoreIndex">A target that does not count, such as −100; null: none.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What the mean divides by: by default the number of predictions.</param>
/// <exception cref="ArgumentException">The weights are not a vector, or one is negative or not finite.</exception>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is below −1.</exception>
[method: OverloadResolutionPriority(1)]
public sealed class PolyLoss(
    double epsilon = 1,
    Tensor? classWeights = null,
    long? ignoreIndex = null,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : TransformedCrossEntropyLoss(classWeights, ignoreIndex, reduction, normalizer)
{
    /// <summary>The same with the class weights as numbers: <c>new PolyLoss(classWeights: [1, 2, 3])</c>.</summary>
    /// <inheritdoc cref="PolyLoss(double, Tensor?, long?, nn.Reduction, WeightNormalizer)"/>
    public PolyLoss(
        double epsilon = 1,
        ReadOnlySpan<double> classWeights = default,
        long? ignoreIndex = null,
        nn.Reduction reduction = nn.Reduction.Mean,
        WeightNormalizer normalizer = WeightNormalizer.Count)
        : this(epsilon, Require.Vector(classWeights), ignoreIndex, reduction, normalizer)
    {
    }

    /// <summary>What is added to the coefficient of 1 − p.</summary>
    public double Epsilon { get; } = Require.In(epsilon, epsilon >= -1 && double.IsFinite(epsilon), "a finite number, -1 or above");

    /// <inheritdoc/>
    protected override Tensor Transform(Tensor crossEntropy) => crossEntropy + Epsilon * Miss(crossEntropy);
}
