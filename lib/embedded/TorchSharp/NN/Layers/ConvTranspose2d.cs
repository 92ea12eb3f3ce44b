using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ConvTranspose2d : ConvolutionTranspose
{
    internal ConvTranspose2d(long inChannels, long outChannels, long[] kernel, long[] stride, long[] padding, long[] outputPadding, long[] dilation,
        PaddingModes paddingMode, long groups, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(ConvTranspose2d), inChannels, outChannels, kernel, stride, padding, null, dilation, true, outputPadding, groups, bias, paddingMode, device, dtype) { }

    public override Tensor forward(Tensor input, long[]? output_size) => Convolve(input, output_size, 2);
}
