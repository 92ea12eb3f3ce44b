using LossLab.Models;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The base of the losses that compare images by the features a frozen network sees in them.</summary>
/// <remarks>
/// The network is switched to evaluation mode and its parameters are frozen; gradients pass through it to the images. It is not part of the loss's
/// parameters. Shapes: input and target [N, C, H, W] as the network asks; weights, mask and terms [N].
/// </remarks>
public abstract class FeatureLoss : Loss
{
    private readonly FeatureNetwork _features;
    private readonly string[] _layers;
    private readonly double[] _weights;

    /// <summary>Checks that the network has the layers.</summary>
    /// <param name="features">The network.</param>
    /// <param name="layers">Names of its layers, one or more.</param>
    /// <param name="weights">A weight for each layer, 0 or above. Null: 1 each.</param>
    /// <param name="reduction">How the terms become the value.</param>
    /// <param name="normalizer">What a weighted mean divides by.</param>
    /// <exception cref="ArgumentException">A layer that the network does not have, or another number of weights than of layers.</exception>
    protected FeatureLoss(
        FeatureNetwork features, IReadOnlyList<string> layers, IReadOnlyList<double>? weights, nn.Reduction reduction, WeightNormalizer normalizer)
        : base(reduction, normalizer)
    {
        features.Require(layers);
        weights ??= [.. layers.Select(_ => 1.0)];
        if (weights.Count != layers.Count)
            throw new ArgumentException($"{GetName()}: there are {layers.Count} layers and {weights.Count} weights. Give one weight for each layer.", nameof(weights));
        (_features, _layers, _weights) = (features, [.. layers], [.. weights.Select(w => Losses.Require.NotNegative(w, nameof(weights)))]);
        features.Freeze();
    }

    /// <summary>The distance of two sets of features.</summary>
    /// <param name="input">[N, C, H, W].</param>
    /// <param name="target">[N, C, H, W].</param>
    /// <returns>[N].</returns>
    protected abstract Tensor Distance(Tensor input, Tensor target);

    /// <inheritdoc/>
    protected sealed override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        ImageGuard.Pair(this, input, target);
        (input, target, mask) = ImageGuard.HideImages(this, input, target, mask);
        if (input.NumberOfElements == 0) return Weigh(input.flatten(1).sum(1), weights, mask);
        _features.CheckRange(target, GetName());
        IReadOnlyList<Tensor> seen = Seen(input), wanted = Seen(target);
        Tensor total = Distance(seen[0], wanted[0]) * _weights[0];
        for (int l = 1; l < _layers.Length; l++) total = total + Distance(seen[l], wanted[l]) * _weights[l];
        return Weigh(total, weights, mask);
    }

    // A network in a half type sees images of its own type; what is compared is Float32.
    private Tensor[] Seen(Tensor images)
    {
        if (HalfPrecision.Given is not null && _features.parameters().FirstOrDefault() is { } parameter)
            images = HalfPrecision.Narrow(images, parameter.dtype);
        return [.. _features.Extract(images, _layers).Select(HalfPrecision.Widen)];
    }
}
