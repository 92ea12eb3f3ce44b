using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The Lovász hinge: intersection over union of a region, as a convex loss of its logits.</summary>
/// <remarks>
/// <para>m_i = max(0, 1 − x_i·(2·y_i − 1)), sorted from large to small; ℓ = Σ_i m_i·ΔJ_i, ΔJ_i = what element i adds to 1 − IoU when it is
/// counted wrong after all with a larger m.</para>
/// <para>With logits that are all −1 or +1 and wrong or right, it is 2·(1 − IoU) of x &gt; 0; a wrong one further out costs more. <see cref="DiceLoss"/> and
/// <see cref="TverskyLoss"/> (α = β = 1: IoU) are smooth and see all elements; this one sees those whose logit is not 1 on the right side.
/// In a region without foreground only the worst element has a gradient.</para>
/// <para>Shapes: input (logits) and target [N, …]; weights and terms [N], one region for each example; mask as the input. Target 0 or 1.
/// The whole batch as one region: <c>input.view(1, -1)</c>. Unit: the logit's; 0 or above.</para>
/// <para>Reference: Yu, Blaschko, The Lovász hinge (2015); Berman, Rannen Triki, Blaschko, The Lovász-softmax loss (2018).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new LovaszLoss().call(rand(2, 8, 8), rand(2, 8, 8).gt(0.8).to(float32));
/// </code></example>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentException">In <c>forward</c>: a label is neither 0 nor 1.</exception>
public sealed class LovaszLoss(
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : Loss(reduction, normalizer)
{
    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Guard.Alike(this, input, target);
        if (input.ndim < 2)
            throw new ArgumentException(
                $"{GetName()}: input is {Guard.Shape(input)}; it must be [N, …], one region for each of N examples. "
                + "A single region: input.unsqueeze(0), and the same for target.", nameof(input));
        (input, target) = Hide(input, target, mask);
        target = HardLabels(target);
        Tensor hinge = (1 - input * (2 * target - 1)).relu();
        if (mask is not null) hinge = hinge.masked_fill(mask.logical_not(), 0);
        return Weigh(LovaszMath.Extension(hinge.flatten(1), target.flatten(1)), weights, mask?.expand_as(input).flatten(1).any(1));
    }

    /// <summary>The order is that of elements which are in the region or not: a label in between has no place in it.</summary>
    private Tensor HardLabels(Tensor target)
    {
        target = Guard.Labels(this, target);
        if (Guard.Range(target - target.round()) is not { } range) return target;
        double off = Math.Max(-range.Low, range.High);
        if (off > Guard.Rounding(target))
            throw new ArgumentException(
                $"{GetName()}: target must be 0 or 1, and a label is {off:G3} away from both. Soft labels: DiceLoss; or target.ge(0.5).to(input.dtype).",
                nameof(target));
        return target.round();
    }
}
