using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class HuberLoss(double delta = 1, nn.Reduction reduction = nn.Reduction.Mean)
    : Loss<Tensor, Tensor, Tensor>(reduction)
{
    public double delta { get; } = delta;

    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.huber_loss(input, target, delta, reduction);
}
