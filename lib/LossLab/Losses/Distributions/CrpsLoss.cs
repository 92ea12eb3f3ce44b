using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The continuous ranked probability score of an ensemble: absolute error for a distribution that is given by M samples of it.</summary>
/// <remarks>
/// <para>ℓ = Σ_i |x_i − y|/M − S, with S = Σ_ij |x_i − x_j|/(2·M·(M − 1)), or ÷ (2·M²): <see cref="CrpsEstimator"/>. The integral of the squared
/// difference between the ensemble's distribution function and the step at y.</para>
/// <para>With one member (or with all alike) it is <see cref="MaeLoss"/>. Twice the mean of <see cref="QuantileLoss"/> over all quantiles.
/// Members that are equal get gradients that draw them apart, in any order.</para>
/// <para>Shapes: input (members) [N, M, …], target [N, …]; weights, mask and terms as the target. Memory grows with M, time with M·log M.
/// Unit: the target's; 0 or above.</para>
/// <para>Reference: Gneiting, Raftery, Strictly proper scoring rules, prediction, and estimation (2007); Ferro, Fair scores for ensemble
/// forecasts (2014).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new CrpsLoss().call(rand(4, 20), rand(4)); // 20 members for each of 4 targets
/// </code></example>
/// <param name="estimator">What the spread divides by.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="estimator"/> is not defined.</exception>
public sealed class CrpsLoss(
    CrpsEstimator estimator = CrpsEstimator.Fair,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : DistributionLoss(reduction, normalizer)
{
    /// <summary>What the spread divides by.</summary>
    public CrpsEstimator Estimator { get; } = Require.Defined(estimator);

    private protected override string? Refused(long count) => (count, Estimator) switch
    {
        (0, _) => "its second dimension holds the members of the ensemble, and there is none.",
        (1, CrpsEstimator.Fair) => "the fair estimator needs two members or more along the second dimension. One member: CrpsEstimator.Standard.",
        _ => null,
    };

    /// <inheritdoc/>
    protected override Tensor OfDistribution(Tensor input, Tensor target)
    {
        // Between the k-th and the next member the distribution function is k/M: the integral is a sum over the gaps, cut at y. All its parts
        // are 0 or above, where mean error less spread would cancel. For the fair estimator (k/M)² becomes k(k − 1)/(M(M − 1)).
        long members = input.shape[1];
        Tensor y = target.unsqueeze(1), sorted = input.sort(dim: 1).Values;
        Tensor below = cat([minimum(sorted, y), y], 1).diff(dim: 1), above = cat([y, maximum(sorted, y)], 1).diff(dim: 1);
        Tensor k = arange(1, members + 1, dtype: input.dtype, device: input.device).view([1, members, .. Enumerable.Repeat(1L, (int)target.ndim - 1)]);
        // Above y the gaps are counted from the other end.
        return (below * Share(k, members) + above * Share(members + 1 - k, members)).sum(1);
    }

    private Tensor Share(Tensor k, long members) =>
        Estimator == CrpsEstimator.Fair ? k / members * ((k - 1) / (members - 1)) : (k / members).square();
}
