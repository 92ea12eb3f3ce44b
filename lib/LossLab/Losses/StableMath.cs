using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Functions that keep their digits where the textbook formula cancels or overflows.</summary>
internal static class StableMath
{
    /// <summary>From here on softplus(x) = x to the last digit of Float64; PyTorch's 20 is right for Float32 only.</summary>
    public const double SoftplusThreshold = 40;

    /// <summary>ln(1 + z²). The square of z ≥ 1.8e19 overflows in Float32; from 1e9 on 2·ln|z| is the same number.</summary>
    public static Tensor Log1pSquare(Tensor z)
    {
        Tensor large = z.abs().gt(1e9);
        Tensor near = z.masked_fill(large, 0).square().log1p();
        Tensor far = 2 * z.masked_fill(large.logical_not(), 1).abs().log();
        return where(large, far, near);
    }

    /// <summary>±∞ become the largest finite numbers; a NaN stays.</summary>
    public static Tensor Finite(Tensor x) => x.nan_to_num(nan: double.NaN);

    /// <summary>−[w·y·ln σ(x) + (1 − y)·ln σ(−x)] by PyTorch's own function, without its NaN for an infinite logit.</summary>
    public static Tensor BinaryCrossEntropy(Tensor logits, Tensor target, double positiveWeight = 1)
    {
        Tensor? weight = positiveWeight == 1 ? null : tensor(positiveWeight, logits.dtype, logits.device);
        Tensor loss = Of(logits);
        // 0·∞ is so rare that to look for its NaN is cheaper than to bound every logit.
        return loss.detach().sum().isnan().item<bool>() ? Of(Finite(logits)) : loss;

        Tensor Of(Tensor x) =>
            nn.functional.binary_cross_entropy_with_logits(x, target, reduction: nn.Reduction.None, pos_weights: weight);
    }
}
