using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class CosineEmbeddingLoss(double margin = 0, nn.Reduction reduction = nn.Reduction.Mean)
    : Loss<Tensor, Tensor, Tensor, Tensor>(reduction)
{
    public double margin { get; } = margin;

    public override Tensor forward(Tensor input1, Tensor input2, Tensor target) =>
        nn.functional.cosine_embedding_loss(input1, input2, target, margin, reduction);
}
