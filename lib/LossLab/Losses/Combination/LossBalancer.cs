using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Weights for terms of different scales.</summary>
public static class LossBalancer
{
    /// <summary>Weights that give each term its share of the loss, at the values it has now.</summary>
    /// <remarks>
    /// w_k = share_k/share_0·value_0/value_k: the first term keeps weight 1. Equal values are not equal influence, which is the gradient's
    /// (<see cref="GradNorm"/>), but a term that is a thousand times another is the most common reason why the other is not learned.
    /// </remarks>
    /// <param name="values">Each term's value, finite and above 0, for example the mean of the first epoch.</param>
    /// <param name="shares">How much each term is to count, above 0. Null: all the same.</param>
    /// <exception cref="ArgumentException">No value, one that is not above 0, or another number of shares.</exception>
    public static double[] MatchScales(IReadOnlyList<double> values, IReadOnlyList<double>? shares = null)
    {
        if (values.Count == 0) throw new ArgumentException("MatchScales needs one value or more.", nameof(values));
        shares ??= [.. values.Select(_ => 1.0)];
        if (shares.Count != values.Count)
            throw new ArgumentException($"MatchScales: there are {values.Count} values and {shares.Count} shares.", nameof(shares));
        foreach ((int i, double value) in values.Concat(shares).Index())
            if (!(value > 0 && double.IsFinite(value)))
                throw new ArgumentException(FormattableString.Invariant(
                    $"MatchScales: {(i < values.Count ? "value" : "share")} {i % values.Count} is {value} and must be finite and above 0. A term that can be 0 or negative has no scale: choose its weight by hand."));
        return [.. values.Select((value, k) => shares[k] / shares[0] * values[0] / value)];
    }

    /// <summary>The same for the terms of a combined loss, measured on one batch without their weights.</summary>
    /// <param name="loss">Its step and its latest values stay as they are meant to be: call this before training.</param>
    /// <param name="input">The prediction.</param>
    /// <param name="target">What it should be.</param>
    /// <returns>A weight for each term, by name.</returns>
    /// <inheritdoc cref="MatchScales(IReadOnlyList{double}, IReadOnlyList{double}?)" path="/exception"/>
    public static IReadOnlyDictionary<string, double> MatchScales(CombinedLoss loss, Tensor input, Tensor target)
    {
        bool wasTraining = loss.training;
        loss.eval();
        try
        {
            using IDisposable quiet = no_grad();
            loss.forward(input, target).Dispose();
            double[] weights = MatchScales([.. loss.Latest.Select(term => term.Raw)]);
            return loss.Latest.Zip(weights).ToDictionary(pair => pair.First.Name, pair => pair.Second);
        }
        finally
        {
            loss.train(wasTraining);
        }
    }
}
