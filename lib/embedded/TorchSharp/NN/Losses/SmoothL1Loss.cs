using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class SmoothL1Loss(nn.Reduction reduction = nn.Reduction.Mean, double beta = 1)
    : Loss<Tensor, Tensor, Tensor>(reduction)
{
    public double beta { get; } = beta;

    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.smooth_l1_loss(input, target, reduction, beta);
}
