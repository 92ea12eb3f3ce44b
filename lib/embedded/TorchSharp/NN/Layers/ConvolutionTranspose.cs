using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract class ConvolutionTranspose : Convolution
{
    protected ConvolutionTranspose(string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[] padding, Padding? padding_type,
        long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode, Device? device = null, ScalarType? dtype = null)
        : base(name, in_channels, out_channels, kernel_size, stride, padding, padding_type, dilation, transposed, output_padding, groups, bias, padding_mode, device, dtype)
    {
        if (padding_mode != PaddingModes.Zeros)
            throw new ArgumentException($"A transposed convolution pads with zeros only, not with {padding_mode}.", nameof(padding_mode));
    }

    public override Tensor forward(Tensor input) => forward(input, null);

    public abstract Tensor forward(Tensor input, long[]? output_size);

    /// <summary>The output padding that gives <paramref name="output_size"/>: several sizes lead to the same input size.</summary>
    protected long[] _output_padding(Tensor input, long[]? output_size, long[] kernel_size, long[] stride, long[] padding, long[] dilation, long num_spatial_dims)
    {
        if (output_size is null) return output_padding;
        int n = (int)num_spatial_dims;
        if (output_size.Length < n)
            throw new ArgumentException($"output_size [{string.Join(", ", output_size)}] needs a number for each of the {n} spatial dimensions.", nameof(output_size));
        long[] wanted = output_size[^n..], result = new long[n];
        for (int i = 0; i < n; i++)
        {
            long smallest = (input.shape[^(n - i)] - 1) * stride[i] - 2 * padding[i] + dilation[i] * (kernel_size[i] - 1) + 1;
            result[i] = wanted[i] - smallest;
            if (result[i] < 0 || result[i] >= Math.Max(stride[i], dilation[i]))
                throw new ArgumentException($"Dimension {i} of the output can be {smallest} to {smallest + Math.Max(stride[i], dilation[i]) - 1}, not {wanted[i]}.", nameof(output_size));
        }
        return result;
    }

    private protected Tensor Convolve(Tensor input, long[]? outputSize, int dimensions)
    {
        ValidateShape(input, dimensions);
        return Native.lltorch_nn_conv_transpose(dimensions, input, weight, bias, stride, padding,
            _output_padding(input, outputSize, kernel_size, stride, padding, dilation, dimensions), dilation, groups);
    }
}
