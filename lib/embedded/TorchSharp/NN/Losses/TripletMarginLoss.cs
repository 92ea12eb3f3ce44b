using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class TripletMarginLoss(double margin = 1, long p = 2, double eps = 1e-6, bool swap = false, nn.Reduction reduction = nn.Reduction.Mean)
    : Loss<Tensor, Tensor, Tensor, Tensor>(reduction)
{
    public double margin { get; } = margin;

    public long p { get; } = p;

    public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) =>
        nn.functional.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, reduction);
}
