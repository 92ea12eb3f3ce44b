using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class CTCLoss(long blank = 0, bool zero_infinity = false, nn.Reduction reduction = nn.Reduction.Mean)
    : Loss<Tensor, Tensor, Tensor, Tensor, Tensor>(reduction)
{
    public long blank { get; } = blank;

    public bool zero_infinity { get; } = zero_infinity;

    public override Tensor forward(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths) =>
        nn.functional.ctc_loss(log_probs, targets, input_lengths, target_lengths, blank, zero_infinity, reduction);
}
