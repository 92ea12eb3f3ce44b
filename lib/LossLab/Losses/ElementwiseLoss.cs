using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>
/// The base of the losses that compare prediction and target element by element: input, target, mask and terms have one shape.
/// A loss of this kind is its constructor and <see cref="Elementwise"/>.
/// </summary>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public abstract class ElementwiseLoss(nn.Reduction reduction, WeightNormalizer normalizer) : Loss(reduction, normalizer)
{
    /// <summary>The loss of each element: no reduction, no weights, no mask.</summary>
    /// <param name="input">The prediction. Masked elements are 0 here, so that an unsafe function never sees what they held.</param>
    /// <param name="target">Of the same shape and type; masked elements are 0.</param>
    /// <returns>A tensor of that shape.</returns>
    protected abstract Tensor Elementwise(Tensor input, Tensor target);

    /// <inheritdoc/>
    protected sealed override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Guard.Alike(this, input, target);
        (input, target) = Hide(input, target, mask);
        return Weigh(Elementwise(input, target), weights, mask);
    }
}
