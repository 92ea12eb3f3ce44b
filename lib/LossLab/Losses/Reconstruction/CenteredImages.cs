using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Two batches of images, each channel about its middle.</summary>
/// <param name="X">The first, less its middles, [N, C, H, W].</param>
/// <param name="Difference">The first less the second, both about their middles, [N, C, H, W].</param>
/// <param name="Middle">What was subtracted from the first, [N, C, 1, 1].</param>
/// <param name="Step">That less what was subtracted from the second, [N, C, 1, 1].</param>
internal readonly record struct CenteredImages(Tensor X, Tensor Difference, Tensor Middle, Tensor Step);
