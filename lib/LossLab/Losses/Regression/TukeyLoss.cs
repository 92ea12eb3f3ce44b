using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Tukey's biweight: residuals beyond c have no pull at all.</summary>
/// <remarks>
/// <para>r = x − y. ℓ = c²/6·(1 − (1 − (r/c)²)³) for |r| ≤ c, else c²/6.</para>
/// <para>Like ½·<see cref="MseLoss"/> near 0, and never above it; bounded by c²/6. The gradient returns to 0 at c: gross outliers are
/// rejected, but a model that starts far away gets no gradient either. Start from <see cref="HuberLoss"/>.</para>
/// <para>Shapes: input and target any equal shape; terms the same. Unit: the target's, squared.</para>
/// <para>Reference: Beaton, Tukey, The fitting of power series, meaning polynomials, illustrated on band-spectroscopic data (1974).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new TukeyLoss(c: 4.685).call(tensor([2.5f, 0, 2]), tensor([3f, -0.5f, 2]));
/// </code></example>
/// <param name="c">The residual beyond which an example counts as an outlier, in the target's unit; above 0. With residuals of standard
/// deviation 1, 4.685 keeps 95 % of the efficiency of least squares.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is not above 0.</exception>
public sealed class TukeyLoss(
    double c = 4.685,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    /// <summary>The residual beyond which there is no gradient.</summary>
    public double C { get; } = Require.Positive(c);

    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target)
    {
        // 1 − (1 − s)³ = 3s·(1 − s + s²/3), which does not cancel for small s. clamp, unlike where, lets a NaN through.
        Tensor s = ((input - target) / C).clamp(-1, 1).square();
        return C * C / 2 * s * (1 - s + s.square() / 3);
    }
}
