using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The divergence of a diagonal Gaussian from the standard one: the second term of a variational autoencoder.</summary>
/// <remarks>
/// <para>KL_j = ½·(μ_j² + σ_j² − 1 − ln σ_j²); ℓ = β·Σ_j KL_j, one term for each example. With free bits λ each dimension whose mean over the
/// batch is below λ counts λ and has no gradient, so that the code is not squeezed out early.</para>
/// <para>Summed over the code and averaged over the batch: that is the KL of the bound. Its partner must be on the same footing, a reconstruction
/// summed over pixels; with one averaged over 784 pixels, β = 1 here weighs 784 times as much. β = 1 is the bound, β &gt; 1 the β-VAE.</para>
/// <para>Shapes: input (μ) and target (ln σ²) [N, D]; both get a gradient; weights, mask and terms [N]. Unit: nat.</para>
/// <para>Reference: Kingma, Welling, Auto-encoding variational Bayes (2014); Higgins et al., β-VAE (2017); Kingma et al. (2016) for free bits.</para>
/// </remarks>
/// <example><code>
/// Tensor mean = rand(8, 2), logVariance = rand(8, 2);
/// Tensor value = new GaussianKlDivergence(beta: 1).call(mean, logVariance);
/// </code></example>
/// <param name="beta">β, 0 or above.</param>
/// <param name="freeBits">λ, 0 or above, in nats for each dimension.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException">A hyperparameter is negative.</exception>
public sealed class GaussianKlDivergence(
    double beta = 1,
    double freeBits = 0,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : Loss(reduction, normalizer)
{
    /// <summary>The factor of the divergence.</summary>
    public double Beta { get; } = Require.NotNegative(beta);

    /// <summary>Nats that each dimension has for nothing.</summary>
    public double FreeBits { get; } = Require.NotNegative(freeBits);

    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Guard.Alike(this, input, target);
        if (input.ndim != 2)
            throw new ArgumentException($"{GetName()}: input is {Guard.Shape(input)}; means and log-variances must be [N, D].", nameof(input));
        (input, target, mask) = ImageGuard.HideImages(this, input, target, mask);
        // expm1: near σ = 1 the difference of e^s − 1 and s loses all digits.
        Tensor divergence = (input.square() + (target.expm1() - target)) / 2;
        return Weigh(Beta * (FreeBits > 0 ? Floor(divergence, mask) : divergence).sum(1), weights, mask);
    }

    private Tensor Floor(Tensor divergence, Tensor? mask)
    {
        // Masked examples hold μ = ln σ² = 0 and so a divergence of 0.
        Tensor count = mask is null ? tensor((double)Math.Max(divergence.shape[0], 1), device: divergence.device) : mask.sum().clamp_min(1);
        Tensor free = (divergence.detach().sum(dim: 0) / count).lt(FreeBits).unsqueeze(0);
        return divergence.masked_fill(free, FreeBits);
    }
}
