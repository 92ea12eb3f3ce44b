using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab;

/// <summary>From images as tensors to pictures of a figure.</summary>
public static class PictureExtensions
{
    /// <summary>Images as pictures for <c>Plots.ImageGrid</c>.</summary>
    /// <param name="images"><c>[N, channels, height, width]</c> with 1 or 3 channels, values in [0, 1].</param>
    /// <exception cref="ArgumentException">Another shape.</exception>
    public static IReadOnlyList<Picture> ToPictures(this Tensor images)
    {
        if (images.dim() != 4 || images.shape[1] is not (1 or 3))
        {
            throw new ArgumentException(
                $"Images of shape [N, 1, height, width] or [N, 3, height, width] were expected, not [{string.Join(", ", images.shape)}].", nameof(images));
        }

        (int channels, int height, int width) = ((int)images.shape[1], (int)images.shape[2], (int)images.shape[3]);
        using Tensor channelsLast = images.permute(0, 2, 3, 1);
        return [.. channelsLast.ToDoubles().Chunk(channels * height * width)
            .Select(pixels => new Picture(pixels, height, width, channels))];
    }
}
