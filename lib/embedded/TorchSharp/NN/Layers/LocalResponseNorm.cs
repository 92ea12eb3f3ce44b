using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class LocalResponseNorm : ParameterLessModule<Tensor, Tensor>
{
    internal LocalResponseNorm(long size, double alpha, double beta, double k) : base(nameof(LocalResponseNorm)) =>
        (this.size, this.alpha, this.beta, this.k) = (size, alpha, beta, k);

    public double alpha { get; set; }

    public double beta { get; set; }

    public double k { get; set; }

    public long size { get; set; }

    public override Tensor forward(Tensor input) => nn.functional.local_response_norm(input, size, alpha, beta, k);
}
