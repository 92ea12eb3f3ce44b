using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class CELU : ParameterLessModule<Tensor, Tensor>
{
    internal CELU(double alpha, bool inplace) : base(nameof(CELU)) =>
        (this.alpha, this.inplace) = (alpha, inplace);

    public bool inplace { get; set; }

    public double alpha { get; set; }

    public override Tensor forward(Tensor tensor) => nn.functional.celu(tensor, alpha, inplace);
}
