using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The base of the losses of a predicted distribution: several numbers, along the second dimension, for each target.</summary>
/// <remarks>
/// Shapes: input [N, K, …], target [N, …]; mask, weights and terms have the target's shape. A model of K numbers for each of D targets ends with
/// <c>output.view(-1, K, D)</c>.
/// </remarks>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public abstract class DistributionLoss(nn.Reduction reduction, WeightNormalizer normalizer) : Loss(reduction, normalizer)
{
    /// <summary>The loss of each target.</summary>
    /// <param name="input">[N, K, …]; 0 where masked out.</param>
    /// <param name="target">[N, …], of the same type; 0 where masked out.</param>
    /// <returns>[N, …].</returns>
    protected abstract Tensor OfDistribution(Tensor input, Tensor target);

    /// <summary>What the K numbers are and how many there must be, if input does not fit; null if it does.</summary>
    /// <param name="count">K.</param>
    private protected abstract string? Refused(long count);

    /// <inheritdoc/>
    protected sealed override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        long[] a = input.shape, b = target.shape;
        if (a.Length < 2 || !a.Where((_, i) => i != 1).SequenceEqual(b))
            throw new ArgumentException(
                $"{GetName()}: input is {Guard.Shape(input)} and target is {Guard.Shape(target)}. Input must be [N, K, …], K numbers for each target, "
                + $"and target [N, …]: {(IsColumn(a, b) ? "target.squeeze(1) makes such a target." : "stack([first, second], 1) makes such an input.")}", nameof(target));
        if (Refused(a[1]) is { } reason)
            throw new ArgumentException($"{GetName()}: input is {Guard.Shape(input)}; {reason}", nameof(input));
        Guard.SameType(this, input, target);
        if (mask is not null)
        {
            Guard.Expandable(this, mask, target);
            Tensor hidden = mask.logical_not().expand_as(target);
            (input, target) = (input.masked_fill(hidden.unsqueeze(1), 0), target.masked_fill(hidden, 0));
        }

        return Weigh(OfDistribution(input, target), weights, mask);
    }

    /// <summary>[N, 1], where [N] was meant.</summary>
    private static bool IsColumn(long[] input, long[] target) => input.Length >= 2 && target.Length == input.Length && target[1] == 1
        && input.Where((_, i) => i != 1).SequenceEqual(target.Where((_, i) => i != 1));
}
