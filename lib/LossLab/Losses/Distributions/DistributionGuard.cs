using System.Globalization;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>What the losses of distributions ask of their numbers. A NaN passes: it shows in the value.</summary>
internal static class DistributionGuard
{
    /// <summary>How far the sum of a distribution may be from 1 whatever its type: probabilities are often stored with two or three digits.</summary>
    private const double Sum = 1e-2;

    public static void NotNegative(Loss loss, Tensor tensor, string name, string what)
    {
        if (Guard.Range(tensor) is { Low: < 0 and double low })
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{loss.GetName()}: {name} holds {what}; the smallest is {low}."), name);
    }

    /// <summary>Distributions along dimension 1, as logarithms.</summary>
    public static void LogDistributions(Loss loss, Tensor target)
    {
        Sums(loss, target, target.detach().exp().sum(1), "log_softmax(1) makes some of scores");
    }

    /// <summary>Distributions along dimension 1.</summary>
    /// <param name="loss">Named in the error.</param>
    /// <param name="target">[N, C, …].</param>
    /// <param name="negative">What to do about a negative number.</param>
    public static void Distributions(Loss loss, Tensor target, string negative)
    {
        if (Guard.Range(target) is { } range && range.Low < -Guard.Rounding(target))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{loss.GetName()}: target must hold probabilities, and one is {range.Low}. ") + negative, nameof(target));
        Sums(loss, target, target.detach().sum(1), "softmax(1) makes some of scores, and target / target.sum(1, keepdim: true) of counts");
    }

    /// <summary>Logits of 0 and the even distribution where the mask is false.</summary>
    /// <param name="loss">Named in the error.</param>
    /// <param name="input">[N, C, …].</param>
    /// <param name="target">Of the same shape.</param>
    /// <param name="mask">[N, …], or with sizes of 1 to be repeated.</param>
    /// <param name="even">What stands for the probability 1/C.</param>
    public static (Tensor Input, Tensor Target) Hide(Loss loss, Tensor input, Tensor target, Tensor? mask, double even)
    {
        if (mask is null) return (input, target);
        Guard.Expandable(loss, mask, input.select(1, 0));
        Tensor hidden = mask.logical_not().expand_as(input.select(1, 0)).unsqueeze(1);
        return (input.masked_fill(hidden, 0), target.masked_fill(hidden, even));
    }

    private static void Sums(Loss loss, Tensor target, Tensor sums, string advice)
    {
        if (Guard.Range(sums) is not { } range) return;
        (double low, double high) = range;
        double slack = Sum + Guard.Rounding(target);
        if (low < 1 - slack || high > 1 + slack)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{loss.GetName()}: target {Guard.Shape(target)} must hold distributions along dimension 1; their sums run from {low} to {high}, and must be 1. ")
                + $"{advice}.", nameof(target));
    }
}
