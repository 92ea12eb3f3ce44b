using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The base of the elementwise losses that LibTorch has as one function, which can also reduce them.</summary>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public abstract class NativeLoss(nn.Reduction reduction, WeightNormalizer normalizer) : ElementwiseLoss(reduction, normalizer)
{
    private protected abstract Tensor Compute(Tensor input, Tensor target, nn.Reduction reduction);

    /// <inheritdoc/>
    protected sealed override Tensor Elementwise(Tensor input, Tensor target) => Compute(input, target, nn.Reduction.None);

    private protected sealed override Tensor? Fused(Tensor input, Tensor target)
    {
        Guard.Alike(this, input, target);
        return input.NumberOfElements == 0 ? null : Compute(input, target, Reduction);
    }
}
