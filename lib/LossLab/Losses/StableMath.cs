using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Functions that keep their digits where the textbook formula cancels or overflows.</summary>
internal static class StableMath
{
    /// <summary>ln(1 + z²). The square of z ≥ 1.8e19 overflows in Float32; beyond 1e9 the sum grows with 2·ln|z|.</summary>
    public static Tensor Log1pSquare(Tensor z) =>
        z.clamp(-1e9, 1e9).square().log1p() + 2 * (z / 1e9).abs().clamp_min(1).log();

    /// <summary>±∞ become the largest finite numbers; a NaN stays.</summary>
    public static Tensor Finite(Tensor x) => x.nan_to_num(nan: double.NaN);

    /// <summary>−[w·y·ln σ(x) + (1 − y)·ln σ(−x)] by PyTorch's own function, without its NaN for an infinite logit; no weight: 1.</summary>
    public static Tensor BinaryCrossEntropy(
        Tensor logits, Tensor target, Tensor? positiveWeight = null, nn.Reduction reduction = nn.Reduction.None)
    {
        Tensor loss = Of(logits);
        // 0·∞ is so rare that to look for its NaN is cheaper than to bound every logit.
        Tensor total = reduction == nn.Reduction.None ? loss.detach().sum() : loss;
        return Guard.HasNumbers(total) && double.IsNaN(total.ToNumber()) ? Of(Finite(logits)) : loss;

        Tensor Of(Tensor x) =>
            nn.functional.binary_cross_entropy_with_logits(x, target, reduction: reduction, pos_weights: positiveWeight);
    }
}
