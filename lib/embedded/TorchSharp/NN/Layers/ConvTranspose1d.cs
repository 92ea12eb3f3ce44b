using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class ConvTranspose1d : ConvolutionTranspose
{
    internal ConvTranspose1d(long inChannels, long outChannels, long[] kernel, long[] stride, long[] padding, long[] outputPadding, long[] dilation,
        PaddingModes paddingMode, long groups, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(ConvTranspose1d), inChannels, outChannels, kernel, stride, padding, null, dilation, true, outputPadding, groups, bias, paddingMode, device, dtype) { }

    public override Tensor forward(Tensor input, long[]? output_size) => Convolve(input, output_size, 1);
}
