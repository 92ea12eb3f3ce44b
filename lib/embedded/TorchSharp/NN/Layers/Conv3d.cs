using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Conv3d : Convolution
{
    internal Conv3d(long inChannels, long outChannels, long[] kernel, long[] stride, long[] padding, Padding? paddingType, long[] dilation,
        PaddingModes paddingMode, long groups, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(Conv3d), inChannels, outChannels, kernel, stride, padding, paddingType, dilation, false, Spatial.Repeat(0, 3), groups, bias, paddingMode, device, dtype) { }

    public override Tensor forward(Tensor input) => Convolve(input, 3);
}
