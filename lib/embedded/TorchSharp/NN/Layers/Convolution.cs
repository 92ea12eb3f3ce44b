using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What all convolutions share: the weight [out, in / groups, …] (transposed: [in, out / groups, …]) and its geometry.</summary>
public abstract class Convolution : nn.Module<Tensor, Tensor>
{
    private Parameter _weight = null!;
    private Parameter? _bias;

    protected Convolution(string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[] padding, Padding? padding_type,
        long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode, Device? device = null, ScalarType? dtype = null)
        : base(name)
    {
        if (groups < 1 || in_channels % groups != 0 || out_channels % groups != 0)
            throw new ArgumentException($"{in_channels} input and {out_channels} output channels can not be divided into {groups} groups.", nameof(groups));
        if (padding_type == Padding.Same && stride.Any(s => s != 1))
            throw new ArgumentException("Padding.Same needs a stride of 1.", nameof(stride));
        (this.in_channels, this.out_channels, this.groups, this.transposed) = (in_channels, out_channels, groups, transposed);
        (this.kernel_size, this.stride, this.dilation, this.output_padding) = (kernel_size, stride, dilation, output_padding);
        (this.padding, this.padding_type, this.padding_mode) = (padding, padding_type, padding_mode);

        weight = LayerInit.Empty(
            [.. transposed ? (long[])[in_channels, out_channels / groups] : [out_channels, in_channels / groups], .. kernel_size], device, dtype);
        this.bias = bias ? LayerInit.Empty([out_channels], device, dtype) : null;
        reset_parameters();
    }

    public long in_channels { get; }

    public long out_channels { get; }

    public long[] kernel_size { get; set; }

    public long[] stride { get; set; }

    public long[] padding { get; private set; }

    public Padding? padding_type { get; private set; }

    public PaddingModes padding_mode { get; set; }

    public long[] dilation { get; set; }

    public long[] output_padding { get; set; }

    public bool transposed { get; }

    public long groups { get; set; }

    public Parameter weight
    {
        get => _weight;
        set => ConditionallyRegisterParameter(nameof(weight), _weight = value);
    }

    public Parameter? bias
    {
        get => _bias;
        set => ConditionallyRegisterParameter(nameof(bias), (_bias = value)!);
    }

    public void SetPadding(long[] padding) => (this.padding, padding_type) = (padding, null);

    public void SetPadding(Padding padding) => padding_type = padding;

    public void reset_parameters()
    {
        LayerInit.KaimingUniform(_weight);
        if (_bias is not null) LayerInit.BiasUniform(_bias, nn.init.CalculateFanInAndFanOut(_weight).fanIn);
    }

    /// <summary>True if the input has a batch dimension; an error that says what was expected if the channels do not fit.</summary>
    protected bool ValidateShape(Tensor input, long dimensions)
    {
        long[] shape = input.shape;
        if (shape.Length != dimensions + 1 && shape.Length != dimensions + 2)
            throw new ArgumentException($"{GetName()} expects [N, {in_channels}, …] with {dimensions} spatial dimensions, or the same without N; the input is [{string.Join(", ", shape)}].");
        bool batched = shape.Length == dimensions + 2;
        if (shape[batched ? 1 : 0] != in_channels)
            throw new ArgumentException($"{GetName()} expects {in_channels} channels; the input is [{string.Join(", ", shape)}].");
        return batched;
    }

    private protected Tensor Convolve(Tensor input, int dimensions)
    {
        ValidateShape(input, dimensions);
        if (padding_mode is PaddingModes.Zeros or PaddingModes.Constant)
        {
            return padding_type is Padding type
                ? Native.lltorch_nn_conv_named(dimensions, input, _weight, _bias, stride, type == Padding.Same, dilation, groups)
                : Native.lltorch_nn_conv(dimensions, input, _weight, _bias, stride, padding, dilation, groups);
        }
        using Tensor padded = nn.functional.pad(input, PaddingOfInput(), padding_mode);
        return Native.lltorch_nn_conv(dimensions, padded, _weight, _bias, stride, Spatial.Repeat(0, dimensions), dilation, groups);
    }

    /// <summary>Both sides of every dimension, the last dimension first.</summary>
    private long[] PaddingOfInput()
    {
        var sides = new List<long>();
        for (int i = kernel_size.Length - 1; i >= 0; i--)
        {
            long total = padding_type switch
            {
                Padding.Same => dilation[i] * (kernel_size[i] - 1),
                Padding.Valid => 0,
                _ => 2 * padding[i],
            };
            sides.AddRange([total / 2, total - total / 2]);
        }
        return [.. sides];
    }
}
