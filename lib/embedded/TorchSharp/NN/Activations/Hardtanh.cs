using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Hardtanh : ParameterLessModule<Tensor, Tensor>
{
    internal Hardtanh(double min_val, double max_val, bool inplace) : base(nameof(Hardtanh)) =>
        (this.min_val, this.max_val, this.inplace) = (min_val, max_val, inplace);

    public bool inplace { get; set; }

    public double max_val { get; set; }

    public double min_val { get; set; }

    public override Tensor forward(Tensor tensor) => nn.functional.hardtanh(tensor, min_val, max_val, inplace);
}
