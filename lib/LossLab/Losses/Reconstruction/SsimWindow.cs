using System.Globalization;
using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Gaussian-weighted means, variances and covariances of two images, over the windows that lie wholly inside.</summary>
internal sealed class SsimWindow
{
    private readonly double[] _weights;
    private readonly double _c1, _c2, _range;

    public SsimWindow(double dataRange, int windowSize, double sigma)
    {
        _range = Require.Positive(dataRange);
        Require.Positive(sigma);
        Require.In(windowSize, windowSize >= 1 && windowSize % 2 == 1, "odd and 1 or above");
        (_c1, _c2) = (Math.Pow(0.01 * dataRange, 2), Math.Pow(0.03 * dataRange, 2));
        double[] bell = [.. Enumerable.Range(0, windowSize).Select(i => Math.Exp(-Math.Pow((i - windowSize / 2) / sigma, 2) / 2))];
        _weights = [.. bell.Select(w => w / bell.Sum())];
    }

    public int Size => _weights.Length;

    /// <summary>Luminance, and contrast times structure, of each window: [N·C, 1, H − size + 1, W − size + 1].</summary>
    public (Tensor Luminance, Tensor Contrast) Compare(Tensor x, Tensor y)
    {
        long n = x.shape[0] * x.shape[1], height = x.shape[2], width = x.shape[3];
        Tensor a = x.reshape(n, 1, height, width), b = y.reshape(n, 1, height, width);
        Tensor[] mean = Blur(cat([a, b, a * a, b * b, a * b])).chunk(5);
        (Tensor aa, Tensor bb, Tensor ab) = (mean[0] * mean[0], mean[1] * mean[1], mean[0] * mean[1]);
        Tensor luminance = (2 * ab + _c1) / (aa + bb + _c1);
        Tensor contrast = (2 * (mean[4] - ab) + _c2) / (mean[2] - aa + (mean[3] - bb) + _c2);
        return (luminance, contrast);
    }

    /// <summary>The range is never guessed; what can be told is that it is too small.</summary>
    public void CheckRange(Loss loss, Tensor target)
    {
        if (target.NumberOfElements == 0) return;
        Tensor flat = target.flatten(1);
        double span = (flat.amax([1]) - flat.amin([1])).max().ToNumber();
        if (span > _range * (1 + 1e-6))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{loss.GetName()}: an image of target spans {span}, but dataRange is {_range}. It is the span a pixel can have: 1 for [0, 1], 2 for [−1, 1], 255 for bytes."),
                nameof(target));
    }

    // A Gaussian is the product of two, one down and one along. As products with matrices of the windows' weights, both take
    // a fraction of the time of a convolution with one channel.
    private Tensor Blur(Tensor images)
    {
        (long count, long height, long width) = (images.shape[0], images.shape[2], images.shape[3]);
        Tensor down = Windows(height, images.dtype).expand(count, -1, height).bmm(images.view(count, height, width));
        return down.view(-1, width).mm(Windows(width, images.dtype).t()).view(count, 1, down.shape[1], -1);
    }

    /// <summary>A row for each window, with its weights at its pixels and 0 elsewhere: [pixels − size + 1, pixels].</summary>
    private Tensor Windows(long pixels, ScalarType type)
    {
        long count = pixels - Size + 1;
        var rows = new double[count * pixels];
        for (int window = 0; window < count; window++) _weights.CopyTo(rows, (window * pixels) + window);
        return tensor(rows, [count, pixels], dtype: type);
    }
}
