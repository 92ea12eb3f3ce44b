using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class MultiMarginLoss(int p = 1, double margin = 1, Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean)
    : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
{
    public int p { get; } = p;

    public double margin { get; } = margin;

    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.multi_margin_loss(input, target, p, margin, weight, reduction);
}
