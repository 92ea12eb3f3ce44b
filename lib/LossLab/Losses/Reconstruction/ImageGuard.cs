using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>What the losses of images share.</summary>
internal static class ImageGuard
{
    public static void Batch(string loss, Tensor images)
    {
        if (images.ndim != 4)
            throw new ArgumentException(
                $"{loss}: input is {Guard.Shape(images)}; it must be [N, C, H, W]. A single grey image [H, W]: view(1, 1, H, W). "
                + "Flat images [N, 784]: view(-1, 1, 28, 28).", "input");
    }

    /// <summary>Shapes, types and number of dimensions of two batches of images.</summary>
    public static void Pair(Loss loss, Tensor input, Tensor target)
    {
        Guard.Alike(loss, input, target);
        Batch(loss.GetName(), input);
    }

    /// <summary>A mask of whole images, [N], and both batches with 0 where it is false.</summary>
    public static (Tensor Input, Tensor Target, Tensor? Mask) HideImages(Loss loss, Tensor input, Tensor target, Tensor? mask)
    {
        if (mask is null) return (input, target, null);
        Guard.Expandable(loss, mask, input.flatten(1).sum(1), nameof(mask));
        mask = mask.expand(input.shape[0]);
        Tensor hidden = mask.logical_not().view([-1, .. Enumerable.Repeat(1L, (int)input.ndim - 1)]);
        return (input.masked_fill(hidden, 0), target.masked_fill(hidden, 0), mask);
    }

    /// <summary>Each pixel's lower neighbour minus itself, then its right neighbour minus itself, [N, …].</summary>
    public static Tensor Differences(Tensor images)
    {
        long height = images.shape[2], width = images.shape[3];
        Tensor down = images.narrow(2, Math.Min(1, height), Math.Max(height - 1, 0)) - images.narrow(2, 0, Math.Max(height - 1, 0));
        Tensor right = images.narrow(3, Math.Min(1, width), Math.Max(width - 1, 0)) - images.narrow(3, 0, Math.Max(width - 1, 0));
        return cat([down.flatten(1), right.flatten(1)], 1);
    }
}
