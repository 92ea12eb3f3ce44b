using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Conv2d : Convolution
{
    internal Conv2d(long inChannels, long outChannels, long[] kernel, long[] stride, long[] padding, Padding? paddingType, long[] dilation,
        PaddingModes paddingMode, long groups, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(Conv2d), inChannels, outChannels, kernel, stride, padding, paddingType, dilation, false, Spatial.Repeat(0, 2), groups, bias, paddingMode, device, dtype) { }

    public override Tensor forward(Tensor input) => Convolve(input, 2);
}
