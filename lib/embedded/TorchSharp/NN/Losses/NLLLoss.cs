using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class NLLLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean)
    : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
{
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.nll_loss(input, target, weight, reduction);
}
