using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>One minus the Dice coefficient: for masks of which little is foreground, as it never counts true negatives.</summary>
/// <remarks>
/// <para>p = σ(x). ℓ = 1 − (2·Σ p·y + s)/(Σ p + Σ y + s), the sums over all dimensions but the first.</para>
/// <para>The soft F1 score of each example. <see cref="TverskyLoss"/> with α = β = ½ and smooth s/2. s keeps an empty mask without
/// a prediction at 0, and gives it a gradient; the larger it is, the smoother and the less like Dice.</para>
/// <para>Shapes: input (logits) and target [N, …]; weights and terms [N]; mask as the input. Target in [0, 1]. ℓ in [0, 1), without a unit.
/// One overlap for each class: reshape [N, C, …] to [N·C, …].</para>
/// <para>Reference: Milletari, Navab, Ahmadi, V-Net (2016); Dice, Measures of the amount of ecologic association between species (1945).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new DiceLoss().call(rand(2, 8, 8), rand(2, 8, 8).gt(0.8).to(float32));
/// </code></example>
/// <param name="smooth">s, added to both sides of the fraction; above 0, in elements.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="smooth"/> is not above 0.</exception>
public sealed class DiceLoss(
    double smooth = 1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count)
    : OverlapLoss(0.5, 0.5, Require.Positive(smooth) / 2, reduction, normalizer);
