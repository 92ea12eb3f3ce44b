using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The divergence of the predicted distribution over C classes from a given one: for soft labels and for a teacher.</summary>
/// <remarks>
/// <para>p = softmax(x). ℓ = Σ_c t_c·ln(t_c/p_c), one term for each distribution; 0 where p = t.</para>
/// <para>Cross-entropy (<see cref="WeightedCrossEntropyLoss"/>) of soft labels less the entropy of the labels, and so with the same gradient,
/// p − t; of one class that is certain they are equal. KL is not symmetric: here the target is what the mean is taken over.</para>
/// <para>The mean divides by the number of distributions that count: for [N, C] by N, PyTorch's <c>batchmean</c>, and for [N, C, H, W] by N·H·W
/// (where <c>batchmean</c> divides by N). PyTorch's <c>mean</c>, which divides by N·C, is no divergence.</para>
/// <para>Shapes: input (logits; log-probabilities are their own log-softmax, and fit too) and target [N, C, …], distributions along dimension 1;
/// weights, mask and terms [N, …]. Each target sums to 1 within 0.01. Unit: nat, 0 or above.</para>
/// <para>Reference: Kullback, Leibler, On information and sufficiency (1951); Hinton, Vinyals, Dean, Distilling the knowledge in a neural
/// network (2015).</para>
/// </remarks>
/// <example><code>
/// Tensor teacher = rand(4, 3).softmax(1);
/// Tensor value = new KlDivergenceLoss().call(rand(4, 3), teacher);
/// </code></example>
/// <param name="targets">Whether the target holds probabilities or their logarithms.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="targets"/> is not defined.</exception>
/// <exception cref="ArgumentException">In <c>forward</c>: a target is no distribution.</exception>
public sealed class KlDivergenceLoss(
    KlTarget targets = KlTarget.Probabilities,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : Loss(reduction, normalizer)
{
    /// <summary>What the target holds.</summary>
    public KlTarget Targets { get; } = Require.Defined(targets);

    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Guard.Alike(this, input, target);
        if (input.ndim < 2 || input.shape[1] == 0)
            throw new ArgumentException(
                $"{GetName()}: input is {Guard.Shape(input)}; it must be [N, C, …], one logit for each of C classes. "
                + "A single distribution: input.unsqueeze(0), and the same for target.", nameof(input));
        double even = 1.0 / input.shape[1];
        (input, target) = DistributionGuard.Hide(this, input, target, mask, Targets == KlTarget.Probabilities ? even : Math.Log(even));
        return Weigh(Divergence(input.log_softmax(1), target).sum(1), weights, mask);
    }

    // Σ t·ln(t/p) = Σ [t·ln(t/p) − t + p], as both sum to 1. Each term of the second is 0 or above, and nothing cancels where p is close to t.
    private Tensor Divergence(Tensor logP, Tensor target)
    {
        Tensor t, logT, absent;
        if (Targets == KlTarget.Probabilities)
        {
            DistributionGuard.Distributions(this, target, $"Logarithms of probabilities: {nameof(KlTarget)}.{nameof(KlTarget.LogProbabilities)}.");
            absent = target.le(0);
            t = target.masked_fill(absent, 0);
            logT = target.masked_fill(absent, 1).log();
        }
        else
        {
            DistributionGuard.LogDistributions(this, target);
            t = target.exp();
            absent = t.eq(0);
            logT = target.masked_fill(absent, 0);
        }

        // With d = ln(p/t) the term is t·(e^d − 1 − d). Beyond 1 there is nothing to lose by writing p for t·e^d, and e^d may overflow.
        Tensor d = (logP - logT).masked_fill(absent, 2), near = d.clamp_max(1);
        return where(d.gt(1), logP.exp() - t - t * d, t * (near.expm1() - near));
    }
}
