using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Dice with a price for each kind of error: raise β where a missed pixel is worse than a false alarm.</summary>
/// <remarks>
/// <para>p = σ(x), TP = Σ p·y, FP = Σ p·(1 − y), FN = Σ (1 − p)·y. ℓ = 1 − (TP + s)/(TP + α·FP + β·FN + s),
/// the sums over all dimensions but the first.</para>
/// <para>α = β = ½ is <see cref="DiceLoss"/> (with smooth 2s); α = β = 1 is 1 − Jaccard's index (IoU). β > α favours recall.</para>
/// <para>Shapes: input (logits) and target [N, …]; weights and terms [N]; mask as the input. Target in [0, 1]. ℓ in [0, 1), without a unit.</para>
/// <para>Reference: Salehi, Erdogmus, Gholipour, Tversky loss function for image segmentation using 3D fully convolutional deep
/// networks (2017).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new TverskyLoss(alpha: 0.3, beta: 0.7).call(rand(2, 8, 8), rand(2, 8, 8).gt(0.8).to(float32));
/// </code></example>
/// <param name="alpha">α, the weight of a false positive; 0 or above.</param>
/// <param name="beta">β, the weight of a false negative; above 0.</param>
/// <param name="smooth">s, added to both sides of the fraction; above 0, in elements.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
public sealed class TverskyLoss(
    double alpha = 0.3,
    double beta = 0.7,
    double smooth = 1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count)
    : OverlapLoss(Require.NotNegative(alpha), Require.Positive(beta), Require.Positive(smooth), reduction, normalizer);
