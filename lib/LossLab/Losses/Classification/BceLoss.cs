using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Binary cross-entropy on probabilities. For a network's raw output use <see cref="BceWithLogitsLoss"/>.</summary>
/// <remarks>
/// <para>ℓ = −[y·ln p + (1 − y)·ln(1 − p)].</para>
/// <para>ln 0 is taken as −100, as in PyTorch: a certain and wrong prediction costs 100 and not ∞. The price: in Float32 a sigmoid is
/// exactly 1 from a logit of 17 on, and a wrong prediction there gets no useful gradient any more. On logits nothing saturates.</para>
/// <para>Shapes: input and target any equal shape; terms the same. Input in [0, 1], target in [0, 1] (soft labels are fine). Unit: nat.</para>
/// <para>Reference: Good, Rational decisions (1952).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new BceLoss().call(tensor([0.9f, 0.2f, 0.6f]), tensor([1f, 0, 1]));
/// </code></example>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentException">In <c>forward</c>: an input that is no probability (NaN included), or a label outside [0, 1].</exception>
public sealed class BceLoss(
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : NativeLoss(reduction, normalizer)
{
    private protected override Tensor Compute(Tensor input, Tensor target, nn.Reduction reduction)
    {
        target = Guard.Labels(this, target);
        try
        {
            return nn.functional.binary_cross_entropy(input, target, reduction: reduction);
        }
        catch (ExternalException)
        {
            // LibTorch has looked at each itself: its message is replaced, and what is a rounding error is let through.
            return nn.functional.binary_cross_entropy(Guard.Probabilities(this, input), target, reduction: reduction);
        }
    }
}
