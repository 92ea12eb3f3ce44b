using LossLab.Models;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Squared error of which features occur together, wherever they are: compares texture, not content.</summary>
/// <remarks>
/// <para>G_cd = Σ_p φ_cp·φ_dp/norm over the places p; ℓ = Σ_l w_l·mean_cd (G_cd(x) − G_cd(y))².</para>
/// <para><see cref="PerceptualLoss"/> of Gram matrices: moving things about in the image changes nothing. Always name the
/// <see cref="GramNormalizer"/> with a style weight. Gatys' own 1/(4·C²·(H·W)²) is <see cref="GramNormalizer.Positions"/> and a layer weight of ¼.</para>
/// <para>Shapes: input and target [N, C, H, W]; weights, mask and terms [N]. See <see cref="FeatureLoss"/>. Unit: the feature's to the fourth.</para>
/// <para>Reference: Gatys, Ecker, Bethge, Image style transfer using convolutional neural networks (2016).</para>
/// </remarks>
/// <example><code>
/// var features = new SmallFeatures(); // of LossLab.Models; SmallFeatures.Train makes one that has seen pictures
/// Tensor value = new StyleLoss(features, ["relu1", "relu2"]).call(rand(2, 1, 28, 28), rand(2, 1, 28, 28));
/// </code></example>
/// <param name="features">Any network of named layers, such as <see cref="SmallFeatures"/> or <see cref="Vgg19Features"/>.</param>
/// <param name="layers">Names of its layers, one or more.</param>
/// <param name="weights">A weight for each layer, 0 or above. Null: 1 each.</param>
/// <param name="gram">What the Gram matrices are divided by.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentException">A layer that the network does not have, or another number of weights than of layers.</exception>
public sealed class StyleLoss(
    FeatureNetwork features,
    IReadOnlyList<string> layers,
    IReadOnlyList<double>? weights = null,
    GramNormalizer gram = GramNormalizer.Elements,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : FeatureLoss(features, layers, weights, reduction, normalizer)
{
    private readonly GramNormalizer _gram = Losses.Require.Defined(gram);

    /// <summary>The Gram matrix of features.</summary>
    /// <param name="features">[N, C, …], the places along all further dimensions.</param>
    /// <param name="normalizer">What to divide by.</param>
    /// <returns>[N, C, C].</returns>
    /// <exception cref="ArgumentException">Fewer than three dimensions.</exception>
    public static Tensor Gram(Tensor features, GramNormalizer normalizer)
    {
        using DisposeScope scope = NewDisposeScope();
        Tensor flat = Flat(features);
        return (flat.bmm(flat.transpose(1, 2)) / Divisor(flat, normalizer)).MoveToOuterDisposeScope();
    }

    // xxᵀ − yyᵀ as the symmetric part of (x − y)(x + y)ᵀ: of features far from 0, or nearly equal, the two products leave no digit of their difference.
    /// <inheritdoc/>
    protected override Tensor Distance(Tensor input, Tensor target)
    {
        Tensor x = Flat(input), y = Flat(target), product = (x - y).bmm((x + y).transpose(1, 2));
        Tensor difference = (product + product.transpose(1, 2)) / (2 * Divisor(x, _gram));
        return difference.square().flatten(1).mean([1]);
    }

    private static Tensor Flat(Tensor features) => features.ndim >= 3
        ? features.flatten(2)
        : throw new ArgumentException($"Gram: features are {Guard.Shape(features)}; they must be [N, C, …].", nameof(features));

    private static double Divisor(Tensor flat, GramNormalizer normalizer) => Losses.Require.Defined(normalizer) switch
    {
        GramNormalizer.Positions => flat.shape[2],
        GramNormalizer.Elements => flat.shape[1] * flat.shape[2],
        _ => 1,
    };
}
