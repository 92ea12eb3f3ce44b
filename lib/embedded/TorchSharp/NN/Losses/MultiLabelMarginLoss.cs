using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class MultiLabelMarginLoss(nn.Reduction reduction = nn.Reduction.Mean)
    : Loss<Tensor, Tensor, Tensor>(reduction)
{
    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.multi_label_margin_loss(input, target, reduction);
}
