using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Linear : nn.Module<Tensor, Tensor>
{
    private Parameter _weight = null!;
    private Parameter? _bias;

    internal Linear(long inputSize, long outputSize, bool hasBias, Device? device, ScalarType? dtype)
        : this(LayerInit.Empty([outputSize, inputSize], device, dtype), hasBias ? LayerInit.Empty([outputSize], device, dtype) : null)
    {
        LayerInit.KaimingUniform(_weight);
        if (_bias is not null) LayerInit.BiasUniform(_bias, inputSize);
    }

    internal Linear(Parameter weight, Parameter? bias) : base(nameof(Linear))
    {
        if (weight.dim() != 2) throw new ArgumentException($"The weight of a linear layer has 2 dimensions [out, in], not {weight.dim()}.", nameof(weight));
        (out_features, in_features) = (weight.shape[0], weight.shape[1]);
        this.weight = weight;
        this.bias = bias;
    }

    public long in_features { get; set; }

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

    public override Tensor forward(Tensor tensor) => Native.lltorch_nn_linear(tensor, _weight, _bias);
}
