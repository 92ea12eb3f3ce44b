using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class HingeEmbeddingLoss(double margin = 0, nn.Reduction reduction = nn.Reduction.Mean)
    : Loss<Tensor, Tensor, Tensor>(reduction)
{
    public double margin { get; } = margin;

    public override Tensor forward(Tensor input, Tensor target) =>
        nn.functional.hinge_embedding_loss(input, target, margin, reduction);
}
