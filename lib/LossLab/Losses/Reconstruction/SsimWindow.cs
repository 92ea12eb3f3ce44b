using System.Globalization;
using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Gaussian-weighted means, variances and covariances of two images, over the windows that lie wholly inside.</summary>
internal sealed class SsimWindow
{
    private readonly double[] _weights;
    private readonly double _c1, _c2, _range, _unit;

    public SsimWindow(double dataRange, int windowSize, double sigma)
    {
        _range = Require.Positive(dataRange);
        Require.Positive(sigma);
        Require.In(windowSize, windowSize >= 1 && windowSize % 2 == 1, "odd and 1 or above");
        // Squares of much smaller or larger numbers vanish or overflow in Float32; similarity has no unit, so that one may be chosen.
        _unit = dataRange is > 1e-9 and < 1e9 ? 1 : dataRange;
        (_c1, _c2) = (Math.Pow(0.01 * dataRange / _unit, 2), Math.Pow(0.03 * dataRange / _unit, 2));
        double[] bell = [.. Enumerable.Range(0, windowSize).Select(i => Math.Exp(-Math.Pow((i - windowSize / 2) / sigma, 2) / 2))];
        _weights = [.. bell.Select(w => w / bell.Sum())];
    }

    public int Size => _weights.Length;

    /// <summary>
    /// One minus luminance, and one minus contrast times structure, of each window: [N·C, 1, H − size + 1, W − size + 1].
    /// </summary>
    /// <remarks>
    /// <para>1 − luminance = (μ_x − μ_y)²/(μ_x² + μ_y² + C₁) and 1 − contrast = Var(x − y)/(σ_x² + σ_y² + C₂): sums of squares, exact for images
    /// that are nearly equal, where one minus a quotient near 1 loses every digit.</para>
    /// <para>It takes images about their middles (<see cref="Center"/>), on which variances do not depend: E[x²] − E[x]² far from 0
    /// (kelvin, 16-bit counts) cancels.</para>
    /// </remarks>
    /// <param name="images">Prediction and target.</param>
    public (Tensor Luminance, Tensor Contrast) Compare(CenteredImages images)
    {
        (Tensor x, Tensor difference, Tensor middle, Tensor step) = images;
        long n = x.shape[0] * x.shape[1], height = x.shape[2], width = x.shape[3];
        Tensor a = x.reshape(n, 1, height, width), d = difference.reshape(n, 1, height, width), b = a - d;
        (middle, step) = (middle.view(n, 1, 1, 1), step.view(n, 1, 1, 1));
        Tensor[] mean = Blur(cat([a, d, a * a + b * b, d * d])).chunk(4);
        Tensor meanOfB = mean[0] - mean[1];
        // Rounding must not make a variance negative.
        Tensor variances = (mean[2] - mean[0].square() - meanOfB.square()).clamp_min(0);
        Tensor contrast = (mean[3] - mean[1].square()).clamp_min(0) / (variances + _c2);
        Tensor luminance = (mean[1] + step).square()
            / ((mean[0] + middle).square() + (meanOfB + (middle - step)).square() + _c1);
        return (luminance, contrast);
    }

    /// <summary>Images less the mean of each of their channels, for <see cref="Compare"/>.</summary>
    /// <remarks>
    /// Any constant would serve; it has no gradient, as the variances have none along it. The difference is taken first: of images that are
    /// nearly equal it is exact.
    /// </remarks>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="y">As <paramref name="x"/>.</param>
    public CenteredImages Center(Tensor x, Tensor y)
    {
        Tensor middle = x.detach().mean([2, 3], keepdim: true), step = middle - y.detach().mean([2, 3], keepdim: true);
        CenteredImages images = new(x - middle, x - y - step, middle, step);
        return _unit == 1 ? images : new(images.X / _unit, images.Difference / _unit, middle / _unit, step / _unit);
    }

    /// <summary>The range is never guessed; what can be told is that it is too small.</summary>
    public void CheckRange(Loss loss, Tensor target)
    {
        if (target.NumberOfElements == 0 || !Guard.HasNumbers(target)) return;
        Tensor flat = target.flatten(1);
        double span = (flat.amax([1]) - flat.amin([1])).max().ToNumber();
        if (span > _range * (1 + Guard.Rounding(target)))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{loss.GetName()}: an image of target spans {span}, but dataRange is {_range}. It is the span a pixel can have: 1 for [0, 1], 2 for [−1, 1], 255 for bytes."),
                nameof(target));
    }

    // A Gaussian is the product of two, one down and one along. As products with matrices of the windows' weights, both take
    // a fraction of the time of a convolution with one channel.
    private Tensor Blur(Tensor images)
    {
        (long count, long height, long width) = (images.shape[0], images.shape[2], images.shape[3]);
        Tensor down = Windows(height, images).expand(count, -1, height).bmm(images.view(count, height, width));
        return down.view(-1, width).mm(Windows(width, images).t()).view(count, 1, down.shape[1], -1);
    }

    /// <summary>A row for each window, with its weights at its pixels and 0 elsewhere: [pixels − size + 1, pixels].</summary>
    private Tensor Windows(long pixels, Tensor like)
    {
        long count = pixels - Size + 1;
        var rows = new double[count * pixels];
        for (int window = 0; window < count; window++) _weights.CopyTo(rows, (window * pixels) + window);
        return tensor(rows, [count, pixels], dtype: like.dtype, device: like.device);
    }
}
