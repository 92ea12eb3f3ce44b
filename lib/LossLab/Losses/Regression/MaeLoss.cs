using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Mean absolute error (L1): every residual pulls equally hard, whatever its size.</summary>
/// <remarks>
/// <para>ℓ = |x − y|. The limit of <see cref="HuberLoss"/> divided by δ for δ → 0; twice <see cref="QuantileLoss"/> at ½.</para>
/// <para>The constant that minimises it is the median. At x = y it has a kink; the gradient there is 0.</para>
/// <para>Shapes: input and target any equal shape; terms the same. Unit: the target's.</para>
/// <para>Reference: Laplace, Mémoire sur la probabilité des causes par les évènements (1774).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new MaeLoss().call(tensor([2.5f, 0, 2]), tensor([3f, -0.5f, 2]));
/// </code></example>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public sealed class MaeLoss(
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target) => (input - target).abs();
}
