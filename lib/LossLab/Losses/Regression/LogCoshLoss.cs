using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The logarithm of the hyperbolic cosine: Huber-like, smooth, and without a parameter.</summary>
/// <remarks>
/// <para>r = x − y. ℓ = ln cosh r.</para>
/// <para>Like ½·<see cref="MseLoss"/> near 0 and <see cref="MaeLoss"/> − ln 2 far away. The gradient is tanh r.
/// It turns linear around a residual of 1, so the target's unit matters: scale the target first.</para>
/// <para>Shapes: input and target any equal shape; terms the same. The residual is taken as a plain number.</para>
/// <para>Reference: Green, Bayesian reconstructions from emission tomography data using a modified EM algorithm (1990).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new LogCoshLoss().call(tensor([2.5f, 0, 2]), tensor([3f, -0.5f, 2]));
/// </code></example>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public sealed class LogCoshLoss(
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target)
    {
        // ln(1 + 2·sinh²(r/2)) keeps every digit near 0, and sinh overflows far away; beyond 20 the loss grows with |r| to the last digit.
        Tensor residual = input - target;
        return (2 * (residual.clamp(-20, 20) / 2).sinh().square()).log1p() + (residual.abs() - 20).relu();
    }
}
