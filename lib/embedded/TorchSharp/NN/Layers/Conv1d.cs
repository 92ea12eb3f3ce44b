using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Conv1d : Convolution
{
    internal Conv1d(long inChannels, long outChannels, long[] kernel, long[] stride, long[] padding, Padding? paddingType, long[] dilation,
        PaddingModes paddingMode, long groups, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(Conv1d), inChannels, outChannels, kernel, stride, padding, paddingType, dilation, false, Spatial.Repeat(0, 1), groups, bias, paddingMode, device, dtype) { }

    public override Tensor forward(Tensor input) => Convolve(input, 1);
}
