using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>One minus structural similarity: compares brightness, contrast and pattern of small windows instead of pixels.</summary>
/// <remarks>
/// <para>SSIM = (2·μ_x·μ_y + C₁)/(μ_x² + μ_y² + C₁)·(2·σ_xy + C₂)/(σ_x² + σ_y² + C₂), C₁ = (0.01·L)², C₂ = (0.03·L)²;
/// ℓ = 1 − its mean over channels and windows. From 0 (equal images) to 2.</para>
/// <para>Gaussian windows, population covariance, only windows that lie wholly inside: Wang's setting. scikit-image agrees with
/// <c>gaussian_weights=True, sigma=1.5, use_sample_covariance=False</c>; its defaults (uniform 7×7, sample covariance) give another number.
/// A loss that calls scikit-image has no gradient; this one is tensors throughout. Where both windows are flat, only the means count.</para>
/// <para>Shapes: input and target [N, C, H, W], H and W at least the window's size; weights, mask and terms [N], one for each image.</para>
/// <para>Reference: Wang, Bovik, Sheikh, Simoncelli, Image quality assessment: from error visibility to structural similarity (2004).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new SsimLoss(dataRange: 1).call(rand(2, 1, 32, 32), rand(2, 1, 32, 32));
/// </code></example>
/// <param name="dataRange">L, above 0: the span a pixel can have, such as 1 or 255. It is never guessed.</param>
/// <param name="windowSize">The window's side in pixels, odd.</param>
/// <param name="sigma">The Gaussian's standard deviation in pixels, above 0.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException">A hyperparameter is out of range.</exception>
public sealed class SsimLoss(
    double dataRange,
    int windowSize = 11,
    double sigma = 1.5,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : Loss(reduction, normalizer)
{
    private readonly SsimWindow _window = new(dataRange, windowSize, sigma);

    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        ImageGuard.Pair(this, input, target);
        if (Math.Min(input.shape[2], input.shape[3]) < _window.Size)
            throw new ArgumentException(
                $"{GetName()}: input is {Guard.Shape(input)}, smaller than the window of {_window.Size}×{_window.Size} pixels. Give a smaller windowSize.",
                nameof(input));
        (input, target, mask) = ImageGuard.HideImages(this, input, target, mask);
        _window.CheckRange(this, target);
        if (input.NumberOfElements == 0) return Weigh(input.flatten(1).sum(1), weights, mask);
        (Tensor luminance, Tensor contrast) = _window.Compare(_window.Center(input, target));
        return Weigh((luminance + contrast - luminance * contrast).reshape(input.shape[0], -1).mean([1]), weights, mask);
    }
}
