using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Pinball loss: its minimum is a quantile of the target, not its mean. Two of them give an interval.</summary>
/// <remarks>
/// <para>e = y − x. ℓ = max(q·e, (q − 1)·e): predicting too low costs q per unit, too high 1 − q.</para>
/// <para>At q = ½ it is half of <see cref="MaeLoss"/>. At x = y it has a kink; the gradient there is ½ − q.</para>
/// <para>Shapes: input and target any equal shape; terms the same. Unit: the target's.</para>
/// <para>Reference: Koenker, Bassett, Regression quantiles (1978).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new QuantileLoss(quantile: 0.9).call(tensor([2.5f, 0, 2]), tensor([3f, -0.5f, 2]));
/// </code></example>
/// <param name="quantile">q, between 0 and 1: the share of targets that should lie below the prediction.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="quantile"/> is not between 0 and 1.</exception>
public sealed class QuantileLoss(
    double quantile = 0.5,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    /// <summary>The share of targets that should lie below the prediction.</summary>
    public double Quantile { get; } = Require.Between0And1(quantile);

    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target)
    {
        Tensor error = target - input;
        return maximum(error * Quantile, error * (Quantile - 1));
    }
}
