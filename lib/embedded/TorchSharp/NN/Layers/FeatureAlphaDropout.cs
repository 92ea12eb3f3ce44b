using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class FeatureAlphaDropout : ParameterLessModule<Tensor, Tensor>
{
    internal FeatureAlphaDropout(double p, bool inplace) : base(nameof(FeatureAlphaDropout)) =>
        (this.p, this.inplace) = (p, inplace);

    public bool inplace { get; set; }

    public double p { get; set; }

    public override Tensor forward(Tensor input) => nn.functional.feature_alpha_dropout(input, p, training, inplace);
}
