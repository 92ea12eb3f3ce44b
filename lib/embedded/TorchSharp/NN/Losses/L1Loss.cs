using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class L1Loss(nn.Reduction reduction = nn.Reduction.Mean)
    : Loss<Tensor, Tensor, Tensor>(reduction)
{
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.l1_loss(input, target, reduction);
}
