using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Two batches of images, each channel about its middle.</summary>
/// <param name="X">The first, less its middles, [N, C, H, W].</param>
/// <param name="Difference">The first less the second, both about their middles, [N, C, H, W].</param>
/// <param name="MiddleOfX">What was subtracted from the first, [N, C, 1, 1].</param>
/// <param name="MiddleOfY">What was subtracted from the second, [N, C, 1, 1].</param>
internal readonly record struct CenteredImages(Tensor X, Tensor Difference, Tensor MiddleOfX, Tensor MiddleOfY);
