using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Huber's loss: squared error for small residuals, absolute error for large ones.</summary>
/// <remarks>
/// <para>r = x − y. ℓ = ½r² for |r| ≤ δ, else δ·(|r| − ½δ).</para>
/// <para>Between ½·<see cref="MseLoss"/> (δ → ∞) and δ·<see cref="MaeLoss"/>, and below both. Equal to δ·<see cref="SmoothL1Loss"/>
/// with β = δ; the two agree only at 1. The gradient is r clipped to [−δ, δ]: an outlier pulls with δ at most.</para>
/// <para>Shapes: input and target any equal shape; terms the same. Unit: the target's, squared.</para>
/// <para>Reference: Huber, Robust estimation of a location parameter (1964).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new HuberLoss(delta: 1.345).call(tensor([2.5f, 0, 2]), tensor([3f, -0.5f, 2]));
/// </code></example>
/// <param name="delta">The residual from which the loss is linear, in the target's unit; above 0. With residuals of standard
/// deviation 1, δ = 1.345 keeps 95 % of the efficiency of least squares.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="delta"/> is not above 0.</exception>
public sealed class HuberLoss(
    double delta = 1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : NativeLoss(reduction, normalizer)
{
    /// <summary>The residual from which the loss is linear.</summary>
    public double Delta { get; } = Require.Positive(delta);

    private protected override Tensor Compute(Tensor input, Tensor target, nn.Reduction reduction) =>
        nn.functional.huber_loss(input, target, Delta, reduction);
}
