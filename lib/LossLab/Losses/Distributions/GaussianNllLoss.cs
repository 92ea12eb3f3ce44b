using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The negative log-likelihood of a Gaussian whose mean and variance are both predicted: for errors of unequal size.</summary>
/// <remarks>
/// <para>v' = max(v, ε). ℓ = ½·[ln v' + (μ − y)²/v'], with <paramref name="full"/> also + ½·ln 2π.</para>
/// <para>With v = 1 it is ½·<see cref="MseLoss"/>. Where a model may choose v, an outlier counts less, and the price for a large v is ln v.
/// It falls below 0 where v is small, by design.</para>
/// <para>The bound acts on the value only, as in PyTorch: the gradient is that at v', and reaches v, so that a variance of 0 grows again.
/// TorchSharp 0.107.0's own function gives the variance no gradient.</para>
/// <para>Shapes: input [N, 2, …], means at index 0 of the second dimension and variances at index 1 (<c>stack([mean, variance], 1)</c>),
/// target [N, …]; weights, mask and terms as the target. Variances are 0 or above: <c>softplus</c> or <c>exp</c> makes them so. Unit: nat.</para>
/// <para>Reference: Nix, Weigend, Estimating the mean and variance of the target probability distribution (1994).</para>
/// </remarks>
/// <example><code>
/// Tensor mean = rand(4), variance = rand(4) + 0.1;
/// Tensor value = new GaussianNllLoss().call(stack([mean, variance], 1), rand(4));
/// </code></example>
/// <param name="full">True: with the constant ½·ln 2π, as a likelihood has it.</param>
/// <param name="eps">ε, above 0, in the target's unit squared: the smallest variance. Targets much smaller than √ε need a smaller one.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="eps"/> is not above 0.</exception>
/// <exception cref="ArgumentException">In <c>forward</c>: a variance is negative.</exception>
public sealed class GaussianNllLoss(
    bool full = false,
    double eps = 1e-6,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : DistributionLoss(reduction, normalizer)
{
    /// <summary>Whether the constant ½·ln 2π is there.</summary>
    public bool Full { get; } = full;

    /// <summary>The smallest variance.</summary>
    public double Eps { get; } = Require.Positive(eps);

    private protected override string? Refused(long count) =>
        count == 2 ? null : "its second dimension must be 2, a mean and a variance: stack([mean, variance], 1).";

    /// <inheritdoc/>
    protected override Tensor OfDistribution(Tensor input, Tensor target)
    {
        Tensor mean = input.select(1, 0), variance = input.select(1, 1);
        DistributionGuard.NotNegative(this, variance, nameof(input), "variances at index 1 of its second dimension, which must be 0 or above");
        variance = variance + (Eps - variance.detach()).clamp_min(0);
        // Divided before it is squared: the square of a residual beyond 1.8e19 is no Float32.
        Tensor loss = (variance.log() + ((mean - target) / variance.sqrt()).square()) / 2;
        return Full ? loss + Math.Log(2 * Math.PI) / 2 : loss;
    }
}
