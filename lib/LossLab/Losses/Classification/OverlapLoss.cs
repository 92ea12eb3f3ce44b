using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The base of the losses of overlap between a predicted and a true region, one for each example of the batch.</summary>
/// <remarks>
/// p = σ(x), TP = Σ p·y, FP = Σ p·(1 − y), FN = Σ (1 − p)·y over all dimensions but the first;
/// ℓ = 1 − (TP + s)/(TP + α·FP + β·FN + s). Masked elements are in none of the sums; an example that is all masked does not count.
/// </remarks>
/// <param name="alpha">The weight of a false positive.</param>
/// <param name="beta">The weight of a false negative.</param>
/// <param name="smooth">s, added to both sides of the fraction; above 0.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public abstract class OverlapLoss(double alpha, double beta, double smooth, nn.Reduction reduction, WeightNormalizer normalizer)
    : Loss(reduction, normalizer)
{
    /// <inheritdoc/>
    protected sealed override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Guard.Alike(this, input, target);
        if (input.ndim < 2)
            throw new ArgumentException(
                $"{GetName()}: input is {Guard.Shape(input)}; it must be [N, …], one region for each of N examples. "
                + "A single region: input.unsqueeze(0), and the same for target.", nameof(input));
        (input, target) = Hide(input, target, mask);
        target = Guard.Labels(this, target);
        Tensor p = input.sigmoid();
        if (mask is not null) p = p.masked_fill(mask.logical_not(), 0);
        Tensor hit = (p * target).flatten(1).sum(1);
        // FP = Σ p − TP and FN = Σ y − TP.
        Tensor all = alpha * p.flatten(1).sum(1) + beta * target.flatten(1).sum(1);
        Tensor overlap = (hit + smooth) / ((1 - alpha - beta) * hit + all + smooth);
        return Weigh(1 - overlap, weights, mask?.expand_as(input).flatten(1).any(1));
    }
}
