using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>One minus structural similarity at several scales: fine texture and coarse form in one number.</summary>
/// <remarks>
/// <para>ℓ = 1 − l_M^w_M·Π_j cs_j^w_j, cs_j the mean contrast and structure at scale j, l_M the mean of luminance·cs at the coarsest in place of cs_M;
/// each scale halves the image by averaging 2×2 pixels. One scale of weight 1 is <see cref="SsimLoss"/>.</para>
/// <para>The five usual weights sum to 1.0001; they are used as published. A mean below 0.01 (images that are opposites) has no real power:
/// there a curve takes over that meets x^w in value and slope, stays above 0, and keeps a gradient, which cutting off at 0 would kill.</para>
/// <para>Shapes: input and target [N, C, H, W], sides above (window − 1)·2^(scales − 1), which is 160 for the defaults; weights, mask and terms [N].
/// From 0 (equal images) to 1.</para>
/// <para>Reference: Wang, Simoncelli, Bovik, Multiscale structural similarity for image quality assessment (2003).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new MsSsimLoss(dataRange: 1).call(rand(1, 1, 176, 176), rand(1, 1, 176, 176));
/// </code></example>
/// <param name="dataRange">The span a pixel can have, such as 1 or 255.</param>
/// <param name="scaleWeights">The exponent of each scale, above 0, finest first. Null: 0.0448, 0.2856, 0.3001, 0.2363, 0.1333.</param>
/// <param name="windowSize">The window's side in pixels, odd.</param>
/// <param name="sigma">The Gaussian's standard deviation in pixels, above 0.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException">A hyperparameter is out of range.</exception>
public sealed class MsSsimLoss(
    double dataRange,
    IReadOnlyList<double>? scaleWeights = null,
    int windowSize = 11,
    double sigma = 1.5,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : Loss(reduction, normalizer)
{
    private const double Smallest = 0.01;

    private readonly SsimWindow _window = new(dataRange, windowSize, sigma);
    private readonly double[] _weights = Checked(scaleWeights ?? [0.0448, 0.2856, 0.3001, 0.2363, 0.1333]);

    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        ImageGuard.Pair(this, input, target);
        long tooSmall = (_window.Size - 1L) << (_weights.Length - 1);
        if (Math.Min(input.shape[2], input.shape[3]) <= tooSmall)
            throw new ArgumentException(
                $"{GetName()}: input is {Guard.Shape(input)}; for {_weights.Length} scales and a window of {_window.Size} both sides must exceed {tooSmall} pixels. "
                + "Give fewer scaleWeights or a smaller windowSize.", nameof(input));
        (input, target, mask) = ImageGuard.HideImages(this, input, target, mask);
        _window.CheckRange(this, target);
        if (input.NumberOfElements == 0) return Weigh(input.flatten(1).sum(1), weights, mask);
        return Weigh(1 - Similarity(input, target), weights, mask);
    }

    private Tensor Similarity(Tensor x, Tensor y)
    {
        long count = x.shape[0], channels = x.shape[1];
        Tensor product = ones(count * channels, dtype: x.dtype, device: x.device);
        // Before they are halved: a mean of four numbers far from 0 is rounded to their last place.
        CenteredImages images = _window.Center(x, y);
        for (int scale = 0; scale < _weights.Length; scale++)
        {
            if (scale > 0) images = images with { X = Halve(images.X), Difference = Halve(images.Difference) };
            (Tensor luminance, Tensor contrast) = _window.Compare(images);
            Tensor value = scale == _weights.Length - 1 ? (1 - luminance) * (1 - contrast) : 1 - contrast;
            product = product * Power(value.flatten(1).mean([1]), _weights[scale]);
        }

        return product.view(count, channels).mean([1]);
    }

    // A last odd row or column is kept, as the mean of what there is: 161 pixels are 81, 41, 21 and 11, one full window.
    private static Tensor Halve(Tensor images) => nn.functional.avg_pool2d(images, 2, ceil_mode: true);

    private static Tensor Power(Tensor x, double weight)
    {
        // With exponent 1 there is no root to guard against, and a negative similarity is what it is.
        if (weight == 1) return x;
        Tensor low = x.lt(Smallest);
        Tensor power = x.masked_fill(low, 1).pow(weight);
        Tensor below = Math.Pow(Smallest, weight) / (1 + weight * (1 - x.masked_fill(low.logical_not(), 0) / Smallest));
        return where(low, below, power);
    }

    private static double[] Checked(IReadOnlyList<double> weights)
    {
        if (weights.Count == 0) throw new ArgumentOutOfRangeException("scaleWeights", "scaleWeights must hold one exponent or more.");
        return [.. weights.Select(w => Require.Positive(w, "scaleWeights"))];
    }
}
