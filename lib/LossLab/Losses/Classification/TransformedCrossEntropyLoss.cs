using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The base of the losses of one class among C that are a function of its cross-entropy: L = −ln p, p = softmax(x)_y.</summary>
/// <param name="classWeights">[C], finite and not negative; null: 1 each.</param>
/// <param name="ignoreIndex">A target that does not count, such as −100; null: none.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What the mean divides by.</param>
public abstract class TransformedCrossEntropyLoss(
    Tensor? classWeights, long? ignoreIndex, nn.Reduction reduction, WeightNormalizer normalizer)
    : ClassIndexLoss(classWeights, ignoreIndex, reduction, normalizer)
{
    /// <summary>The loss as a function of the cross-entropy.</summary>
    /// <param name="crossEntropy">L of each prediction, 0 or above.</param>
    /// <returns>Of the same shape.</returns>
    protected abstract Tensor Transform(Tensor crossEntropy);

    /// <summary>1 − p^q, right to the last digits where p is near 1, and with its gradient where p is near 0.</summary>
    /// <param name="crossEntropy">L of each prediction.</param>
    /// <param name="q">Above 0.</param>
    protected static Tensor Miss(Tensor crossEntropy, double q = 1)
    {
        // p^q = e^(−q·L). The slope of expm1 is its value + 1, of which nothing is left from p^q = 1e-7 on in Float32.
        Tensor exponent = -q * crossEntropy;
        return where(exponent.gt(-0.5), -exponent.clamp_min(-0.5).expm1(), 1 - exponent.exp());
    }

    /// <inheritdoc/>
    protected sealed override Tensor ByTarget(Tensor input, Tensor target, Tensor? classWeights)
    {
        if (input.shape[1] < 2)
            throw new ArgumentException($"{GetName()}: input is {Guard.Shape(input)}; one class leaves nothing to tell apart. A single logit for yes or no: BceWithLogitsLoss.", nameof(input));
        Tensor loss = Transform(nn.functional.cross_entropy(input, target, reduction: nn.Reduction.None));
        return classWeights is null ? loss : loss * classWeights.index_select(0, target.flatten()).view(target.shape);
    }
}
