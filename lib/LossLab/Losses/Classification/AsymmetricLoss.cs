using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Focal loss with a γ for each side, and a margin below which a negative counts nothing: for many labels, few of them true.</summary>
/// <remarks>
/// <para>p = σ(x), p_m = max(p − m, 0). ℓ = −y·(1 − p)^γ₊·ln p − (1 − y)·p_m^γ₋·ln(1 − p_m).</para>
/// <para>γ₊ = γ₋ and m = 0 is <see cref="FocalLoss"/> for labels 0 and 1; all 0 is <see cref="BceWithLogitsLoss"/>. A negative with p ≤ m,
/// and so also a mislabelled one that the model has long since given up, has no gradient.</para>
/// <para>Shapes: input (logits) and target any equal shape; terms the same. Target in [0, 1]. Unit: nat.</para>
/// <para>Reference: Ridnik et al., Asymmetric loss for multi-label classification (2021).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new AsymmetricLoss(gammaPositive: 0, gammaNegative: 4, clip: 0.05).call(tensor([2f, -1, 0.5f]), tensor([1f, 0, 1]));
/// </code></example>
/// <param name="gammaPositive">γ₊, 0 or above, for the labels that are true.</param>
/// <param name="gammaNegative">γ₋, 0 or above, for the labels that are false.</param>
/// <param name="clip">m, from 0 up to, but not including, 1: the probability subtracted from a negative.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException">A γ is negative, or <paramref name="clip"/> outside [0, 1).</exception>
public sealed class AsymmetricLoss(
    double gammaPositive = 1,
    double gammaNegative = 4,
    double clip = 0.05,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    /// <summary>γ₊, for the labels that are true.</summary>
    public double GammaPositive { get; } = Require.NotNegative(gammaPositive);

    /// <summary>γ₋, for the labels that are false.</summary>
    public double GammaNegative { get; } = Require.NotNegative(gammaNegative);

    /// <summary>m, the probability subtracted from a negative.</summary>
    public double Clip { get; } = Require.BelowOne(clip);

    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target)
    {
        target = Guard.Labels(this, target);
        // As in FocalLoss: powers by logarithms, and a bound beyond which the factor no longer changes.
        Tensor logit = StableMath.Finite(input), x = input.clamp(-1000, 1000), opposite = -x;
        Tensor positive = -logit.log_sigmoid() * (GammaPositive * opposite.log_sigmoid()).exp();
        // σ(−x) − 1 is −σ(x), and its slope has digits left where σ(x) is nearly 1: there a wrong label pulls hardest.
        Tensor negative = Clip > 0
            ? Shifted(opposite.sigmoid() - (1 - Clip))
            : -(-logit).log_sigmoid() * (GammaNegative * x.log_sigmoid()).exp();
        return target * positive + (1 - target) * negative;
    }

    private Tensor Shifted(Tensor margin)
    {
        // −p. Negatives below the margin are hidden from the logarithm, whose slope at 0 is infinite; 1e-30 costs less than any number shows.
        Tensor opposite = margin.clamp_max(-1e-30);
        return -opposite.log1p() * (GammaNegative * (-opposite).log()).exp();
    }
}
