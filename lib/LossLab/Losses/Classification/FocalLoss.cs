using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Binary cross-entropy that turns its attention from easy examples to hard ones.</summary>
/// <remarks>
/// <para>p = σ(x), p_t = p·y + (1 − p)·(1 − y). ℓ = α_t·(1 − p_t)^γ·BCE(x, y), α_t = α·y + (1 − α)·(1 − y), or 1 if α is not set.</para>
/// <para>γ = 0 is <see cref="BceWithLogitsLoss"/>; without α never above it. At γ = 2 an example with p_t = 0.9 counts 100 times less.
/// α weights the positive class and 1 − α the negative one.</para>
/// <para>Soft labels as in the formula (torchvision's and optax's definition); 1 − exp(−BCE) in place of 1 − p_t would be wrong for them.
/// The mean divides by the number of terms; RetinaNet divides the sum by the number of positives.</para>
/// <para>Shapes: input (logits) and target any equal shape; terms the same. Target in [0, 1]. Unit: nat.</para>
/// <para>Reference: Lin, Goyal, Girshick, He, Dollár, Focal loss for dense object detection (2017).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new FocalLoss(gamma: 2, alpha: 0.25).call(tensor([2f, -1, 0.5f]), tensor([1f, 0, 1]));
/// </code></example>
/// <param name="gamma">γ, 0 or above: how much less an easy example counts.</param>
/// <param name="alpha">α, from 0 to 1: the weight of the positive class; null for none. RetinaNet: 0.25 with γ = 2.</param>
/// <param name="reduction">How the terms become the value. α is part of the term.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="gamma"/> is negative, or <paramref name="alpha"/> outside [0, 1].</exception>
public sealed class FocalLoss(
    double gamma = 2,
    double? alpha = null,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    /// <summary>How much less an easy example counts.</summary>
    public double Gamma { get; } = Require.NotNegative(gamma);

    /// <summary>The weight of the positive class, if set.</summary>
    public double? Alpha { get; } = alpha is { } value ? Require.Fraction(value, nameof(alpha)) : null;

    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target)
    {
        target = Guard.Labels(this, target);
        Tensor loss = Gamma == 0 ? StableMath.BinaryCrossEntropy(input, target)
            : !Guard.HasNumbers(target) || target.square().eq(target).all().item<bool>() ? HardLabels(input, target)
            : SoftLabels(input, target);
        return Alpha is { } positive ? loss * (target * positive + (1 - target) * (1 - positive)) : loss;
    }

    // The factor is e^(γ·ln(1 − p_t)): the logarithm has a finite slope where (1 − p_t)^γ, γ < 1, has an infinite one.
    // Beyond 1000 on the wrong side it is 1 to the last digit of Float64; without that bound 0·∞ would come back in the gradient.
    private Tensor HardLabels(Tensor input, Tensor target)
    {
        // With z = x for a negative and −x for a positive, p_t = σ(−z): one pass for both labels.
        Tensor z = input * (1 - 2 * target);
        return (Gamma * z.clamp_max(1000).log_sigmoid()).exp() * -(-z).log_sigmoid();
    }

    private Tensor SoftLabels(Tensor input, Tensor target)
    {
        Tensor x = input.clamp(-1000, 1000);
        Tensor miss = logaddexp(target.log() + (-x).log_sigmoid(), (1 - target).log() + x.log_sigmoid());
        return StableMath.BinaryCrossEntropy(input, target) * (Gamma * miss).exp();
    }
}
