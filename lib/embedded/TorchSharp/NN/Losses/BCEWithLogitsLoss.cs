using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class BCEWithLogitsLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean, Tensor? pos_weights = null)
    : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
{
    public Tensor? pos_weights { get; } = pos_weights;

    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.binary_cross_entropy_with_logits(input, target, weight, reduction, pos_weights);
}
