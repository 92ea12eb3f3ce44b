using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class RReLU : ParameterLessModule<Tensor, Tensor>
{
    internal RReLU(double lower, double upper, bool inplace) : base(nameof(RReLU)) =>
        (this.lower, this.upper, this.inplace) = (lower, upper, inplace);

    public double lower { get; set; }

    public double upper { get; set; }

    public bool inplace { get; set; }

    /// <summary>A random slope while training, the mean slope in evaluation.</summary>
    public override Tensor forward(Tensor tensor)
    {
        if (!inplace) return Native.lltorch_rrelu(tensor, lower, upper, training);
        Native.lltorch_rrelu_(tensor, lower, upper, training);
        return tensor;
    }
}
