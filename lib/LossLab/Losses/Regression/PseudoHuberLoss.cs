using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Huber's loss without its seam: a hyperbola, smooth in every derivative.</summary>
/// <remarks>
/// <para>r = x − y. ℓ = δ²·(√(1 + (r/δ)²) − 1).</para>
/// <para>Like ½·<see cref="MseLoss"/> near 0 and δ·<see cref="MaeLoss"/> − δ² far away; never above <see cref="HuberLoss"/>.
/// <see cref="GeneralRobustLoss"/> with α = 1 and c = δ, times δ² (Charbonnier's loss).</para>
/// <para>Shapes: input and target any equal shape; terms the same. Unit: the target's, squared.</para>
/// <para>Reference: Charbonnier, Blanc-Féraud, Aubert, Barlaud, Two deterministic half-quadratic regularization algorithms
/// for computed imaging (1994); Hartley, Zisserman, Multiple View Geometry, A6.8 (2003).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new PseudoHuberLoss(delta: 1).call(tensor([2.5f, 0, 2]), tensor([3f, -0.5f, 2]));
/// </code></example>
/// <param name="delta">The residual around which the loss turns linear, in the target's unit; above 0.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="delta"/> is not above 0.</exception>
public sealed class PseudoHuberLoss(
    double delta = 1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    /// <summary>The residual around which the loss turns linear.</summary>
    public double Delta { get; } = Require.Positive(delta);

    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target)
    {
        // δ²(√(1 + z²) − 1) loses all digits for small z and overflows for large; δ·r·z / (1 + √(1 + z²)) is equal and does neither.
        Tensor residual = input - target;
        Tensor root = residual.hypot(tensor(Delta, residual.dtype, residual.device));
        return residual * (residual / (root + Delta)) * Delta;
    }
}
