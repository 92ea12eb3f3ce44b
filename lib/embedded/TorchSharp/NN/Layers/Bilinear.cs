using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Bilinear : nn.Module<Tensor, Tensor, Tensor>
{
    private Parameter _weight = null!;
    private Parameter? _bias;

    internal Bilinear(long in1, long in2, long outputs, bool hasBias, Device? device, ScalarType? dtype) : base(nameof(Bilinear))
    {
        (in1_features, in2_features, out_features) = (in1, in2, outputs);
        weight = LayerInit.Empty([outputs, in1, in2], device, dtype);
        bias = hasBias ? LayerInit.Empty([outputs], device, dtype) : null;
        LayerInit.BiasUniform(_weight, in1);
        if (_bias is not null) LayerInit.BiasUniform(_bias, in1);
    }

    public long in1_features { get; set; }

    public long in2_features { get; set; }

    public long out_features { get; set; }

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

    public override Tensor forward(Tensor input1, Tensor input2) => Native.lltorch_nn_bilinear(input1, input2, _weight, _bias);
}
