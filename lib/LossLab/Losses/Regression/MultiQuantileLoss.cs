using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Pinball loss of several quantiles at once: a prediction with its interval, from one model.</summary>
/// <remarks>
/// <para>e_k = y − x_k. ℓ = 1/Q·Σ_k max(q_k·e_k, (q_k − 1)·e_k), the mean of <see cref="QuantileLoss"/> over the quantiles q_1 &lt; … &lt; q_Q.</para>
/// <para>One quantile is <see cref="QuantileLoss"/>. Of the quantiles (k − ½)/Q it is half of <see cref="CrpsLoss"/> by
/// <see cref="CrpsEstimator.Standard"/>. Each quantile learns on its own, and nothing keeps them in order: where they cross, <c>sort(1)</c> of the
/// prediction puts them in order and lowers the loss.</para>
/// <para>Shapes: input [N, Q, …], quantile by quantile, and target [N, …]: for a model of one number [N, Q] and [N]. Weights, mask and terms as
/// the target. Unit: the target's.</para>
/// <para>Reference: Koenker, Bassett, Regression quantiles (1978); Chernozhukov, Fernández-Val, Galichon, Quantile and probability curves
/// without crossing (2010) for the order.</para>
/// </remarks>
/// <example><code>
/// Tensor value = new MultiQuantileLoss([0.05, 0.5, 0.95]).call(rand(4, 3), rand(4));
/// </code></example>
/// <param name="quantiles">q, rising, each between 0 and 1, such as <c>[0.05, 0.5, 0.95]</c>: the share of targets that should lie below.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentException">There is no quantile, or they do not rise.</exception>
/// <exception cref="ArgumentOutOfRangeException">A quantile is not between 0 and 1.</exception>
public sealed class MultiQuantileLoss(
    IReadOnlyList<double> quantiles,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : DistributionLoss(reduction, normalizer)
{
    /// <summary>The shares of targets that should lie below each prediction.</summary>
    public IReadOnlyList<double> Quantiles { get; } = Rising(quantiles);

    private protected override string? Refused(long count) => count == Quantiles.Count
        ? null
        : $"its second dimension must hold the {Quantiles.Count} quantiles of the loss, and has {count}. A model of D targets ends with view(-1, {Quantiles.Count}, D).";

    /// <inheritdoc/>
    protected override Tensor OfDistribution(Tensor input, Tensor target)
    {
        Tensor q = tensor([.. Quantiles], dtype: input.dtype, device: input.device)
            .view([Quantiles.Count, .. Enumerable.Repeat(1L, (int)target.ndim - 1)]);
        Tensor error = target.unsqueeze(1) - input;
        return maximum(error * q, error * (q - 1)).sum(1) / Quantiles.Count;
    }

    private static double[] Rising(IReadOnlyList<double> quantiles)
    {
        ArgumentNullException.ThrowIfNull(quantiles);
        double[] all = [.. quantiles.Select(q => Require.Between0And1(q, nameof(quantiles)))];
        if (all.Length == 0) throw new ArgumentException("MultiQuantileLoss: there is no quantile. Give one or more, such as [0.05, 0.5, 0.95].", nameof(quantiles));
        for (int i = 1; i < all.Length; i++)
            if (all[i] <= all[i - 1])
                throw new ArgumentException(FormattableString.Invariant(
                    $"MultiQuantileLoss: quantile {i} is {all[i]}, and the one before it {all[i - 1]}. Give them in rising order, each once."), nameof(quantiles));
        return all;
    }
}
