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
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public sealed class LogCoshLoss(
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    private static readonly double Ln2 = Math.Log(2);

    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target)
    {
        // cosh overflows from |r| = 89 on (Float32), so far away r + ln(1 + e^−2r) − ln 2 takes its place;
        // near 0 that one cancels, and ln(1 + 2·sinh²(r/2)) keeps every digit.
        Tensor residual = input - target;
        Tensor near = (2 * (residual.clamp(-1, 1) / 2).sinh().square()).log1p();
        Tensor far = residual + nn.functional.softplus(-2 * residual, threshold: StableMath.SoftplusThreshold) - Ln2;
        return where(residual.abs() <= 1, near, far);
    }
}
