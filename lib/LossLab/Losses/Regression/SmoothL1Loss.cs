using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Absolute error with its kink rounded off: Huber's loss divided by its threshold.</summary>
/// <remarks>
/// <para>r = x − y. ℓ = ½r²/β for |r| ≤ β, else |r| − ½β.</para>
/// <para><see cref="HuberLoss"/> with δ = β, divided by β: its slope for large residuals is 1 for every β, so β does not change
/// the size of the steps. For β → 0: <see cref="MaeLoss"/>.</para>
/// <para>Shapes: input and target any equal shape; terms the same. Unit: the target's.</para>
/// <para>Reference: Girshick, Fast R-CNN (2015).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new SmoothL1Loss(beta: 0.5).call(tensor([2.5f, 0, 2]), tensor([3f, -0.5f, 2]));
/// </code></example>
/// <param name="beta">The residual from which the loss is linear, in the target's unit; above 0.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="beta"/> is not above 0 (β = 0 is <see cref="MaeLoss"/>).</exception>
public sealed class SmoothL1Loss(
    double beta = 1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : NativeLoss(reduction, normalizer)
{
    /// <summary>The residual from which the loss is linear.</summary>
    public double Beta { get; } = Require.Positive(beta);

    private protected override Tensor Compute(Tensor input, Tensor target, nn.Reduction reduction) =>
        nn.functional.smooth_l1_loss(input, target, reduction, Beta);
}
