using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class LayerNorm : nn.Module<Tensor, Tensor>
{
    private Parameter? _weight;
    private Parameter? _bias;

    internal LayerNorm(long[] normalizedShape, double eps, bool affine, bool bias, Device? device, ScalarType? dtype) : base(nameof(LayerNorm))
    {
        (normalized_shape, this.eps, elementwise_affine) = (normalizedShape, eps, affine);
        if (!affine) return;
        weight = LayerInit.Full(normalizedShape, 1, device, dtype);
        this.bias = bias ? LayerInit.Full(normalizedShape, 0, device, dtype) : null;
    }

    public long[] normalized_shape { get; set; }

    public double eps { get; set; }

    public bool elementwise_affine { get; set; }

    public Parameter? weight
    {
        get => _weight;
        set => ConditionallyRegisterParameter(nameof(weight), (_weight = value)!);
    }

    public Parameter? bias
    {
        get => _bias;
        set => ConditionallyRegisterParameter(nameof(bias), (_bias = value)!);
    }

    public void reset_parameters()
    {
        if (_weight is not null) nn.init.ones_(_weight).Dispose();
        if (_bias is not null) nn.init.zeros_(_bias).Dispose();
    }

    public override Tensor forward(Tensor tensor) => Native.lltorch_nn_layer_norm(tensor, normalized_shape, _weight, _bias, eps);
}
