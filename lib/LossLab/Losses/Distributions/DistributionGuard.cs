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
    public static void Distributions(Loss loss, Tensor target)
    {
        if (Guard.Range(target) is { } range && range.Low < -Guard.Rounding(target))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{loss.GetName()}: target must hold probabilities, and one is {range.Low}. ")
                + $"Logarithms of probabilities: {nameof(KlTarget)}.{nameof(KlTarget.LogProbabilities)}.", nameof(target));
        Sums(loss, target, target.detach().sum(1), "softmax(1) makes some of scores, and target / target.sum(1, keepdim: true) of counts");
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
