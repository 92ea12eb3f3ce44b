using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Threshold : ParameterLessModule<Tensor, Tensor>
{
    internal Threshold(double threshold, double value, bool inplace) : base(nameof(Threshold)) =>
        (this.threshold, this.value, this.inplace) = (threshold, value, inplace);

    public bool inplace { get; set; }

    public double threshold { get; set; }

    public double value { get; set; }

    public override Tensor forward(Tensor tensor) => nn.functional.threshold(tensor, threshold, value, inplace);
}
