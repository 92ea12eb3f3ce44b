using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Cross-entropy whose price for a wrong label has a bound: for labels of which some are wrong.</summary>
/// <remarks>
/// <para>p = softmax(x)_y. ℓ = w_y·(1 − p^q)/q.</para>
/// <para>q → 0 is <see cref="WeightedCrossEntropyLoss"/>, which follows every label; q = 1 is 1 − p, half the absolute error of the
/// probabilities, which gives up on labels that it finds improbable, but learns slowly. The gradient is that of cross-entropy times p^q.</para>
/// <para>Shapes: input (logits) [N, C, …] with C ≥ 2, target (class indices, Int64) [N, …]; weights, mask and terms as the target.
/// ℓ/w_y from 0 to 1/q, without a unit (nat for q → 0).</para>
/// <para>Reference: Zhang, Sabuncu, Generalized cross entropy loss for training deep neural networks with noisy labels (2018).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new GeneralizedCrossEntropyLoss(q: 0.7).call(rand(4, 3), tensor([2L, 0, 1, 1]));
/// </code></example>
/// <param name="q">q, above 0 and up to 1: the larger, the less a label counts that the model does not believe.</param>
/// <param name="classWeights">[C], finite and not negative; null: 1 each.</param>
/// <param name="ignoreIndex">A target that does not count, such as −100; null: none.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What the mean divides by: by default the number of predictions.</param>
/// <exception cref="ArgumentException">The weights are not a vector, or one is negative or not finite.</exception>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="q"/> is not above 0, or above 1.</exception>
[method: OverloadResolutionPriority(1)]
public sealed class GeneralizedCrossEntropyLoss(
    double q = 0.7,
    Tensor? classWeights = null,
    long? ignoreIndex = null,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : TransformedCrossEntropyLoss(classWeights, ignoreIndex, reduction, normalizer)
{
    /// <summary>The same with the class weights as numbers: <c>new GeneralizedCrossEntropyLoss(classWeights: [1, 2, 3])</c>.</summary>
    /// <inheritdoc cref="GeneralizedCrossEntropyLoss(double, Tensor?, long?, nn.Reduction, WeightNormalizer)"/>
    public GeneralizedCrossEntropyLoss(
        double q = 0.7,
        ReadOnlySpan<double> classWeights = default,
        long? ignoreIndex = null,
        nn.Reduction reduction = nn.Reduction.Mean,
        WeightNormalizer normalizer = WeightNormalizer.Count)
        : this(q, Require.Vector(classWeights), ignoreIndex, reduction, normalizer)
    {
    }

    /// <summary>How little a label counts that the model does not believe.</summary>
    public double Q { get; } = Require.In(q, q is > 0 and <= 1, "above 0 and up to 1");

    /// <inheritdoc/>
    protected override Tensor Transform(Tensor crossEntropy) => Miss(crossEntropy, Q) / Q;
}
