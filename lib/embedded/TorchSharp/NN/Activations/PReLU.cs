using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class PReLU : nn.Module<Tensor, Tensor>
{
    private Parameter _weight = null!;

    internal PReLU(long num_parameters, double init, Device? device, ScalarType? dtype) : base(nameof(PReLU))
    {
        (this.num_parameters, this.init) = (num_parameters, init);
        weight = LayerInit.Full([num_parameters], init, device, dtype);
    }

    public long num_parameters { get; }

    public double init { get; }

    public Parameter weight
    {
        get => _weight;
        set => ConditionallyRegisterParameter(nameof(weight), _weight = value);
    }

    public override Tensor forward(Tensor tensor) => nn.functional.prelu(tensor, _weight);
}
