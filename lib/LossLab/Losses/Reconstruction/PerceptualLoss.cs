using LossLab.Models;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Squared error of the features a network sees in two images, instead of their pixels.</summary>
/// <remarks>
/// <para>ℓ = Σ_l w_l·mean (φ_l(x) − φ_l(y))², the mean over channels and places of layer l.</para>
/// <para><see cref="MseLoss"/> of features; with the pixels themselves as the only layer it is MSE. Blind to what the network does not see,
/// so that it is usually added to a loss of the pixels. Give images in the range the network was trained on; the target is checked for it, the prediction
/// may leave it while it learns.</para>
/// <para>Shapes: input and target [N, C, H, W]; weights, mask and terms [N]. See <see cref="FeatureLoss"/>. Unit: the feature's, squared.</para>
/// <para>Reference: Johnson, Alahi, Fei-Fei, Perceptual losses for real-time style transfer and super-resolution (2016).</para>
/// </remarks>
/// <example><code>
/// var features = new SmallFeatures(); // of LossLab.Models; SmallFeatures.Train makes one that has seen pictures
/// Tensor value = new PerceptualLoss(features, ["relu1", "relu2"], weights: [1, 0.5]).call(rand(2, 1, 28, 28), rand(2, 1, 28, 28));
/// </code></example>
/// <param name="features">Any network of named layers, such as <see cref="SmallFeatures"/> or <see cref="Vgg19Features"/>.</param>
/// <param name="layers">Names of its layers, one or more.</param>
/// <param name="weights">A weight for each layer, 0 or above. Null: 1 each.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentException">A layer that the network does not have, or another number of weights than of layers.</exception>
public sealed class PerceptualLoss(
    FeatureNetwork features,
    IReadOnlyList<string> layers,
    IReadOnlyList<double>? weights = null,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : FeatureLoss(features, layers, weights, reduction, normalizer)
{
    /// <inheritdoc/>
    protected override Tensor Distance(Tensor input, Tensor target) => (input - target).square().flatten(1).mean([1]);
}
