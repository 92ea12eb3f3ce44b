using System.Globalization;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>What a ranking loss asks of its lists.</summary>
internal static class RankingGuard
{
    /// <summary>Beyond this the gain 2^y − 1 leaves no digit to anything else.</summary>
    private const double MaxGraded = 100;

    public static void Lists(Loss loss, Tensor input, Tensor target)
    {
        // Before the two are compared: that they differ would be blamed on the target, where it is the scores that have a dimension too many.
        if (input.ndim != 2)
            throw new ArgumentException(
                $"{loss.GetName()}: input is {Guard.Shape(input)}; it must be [batch, list], one score for each item of each list.{ToLists(input)}", nameof(input));
        Guard.Alike(loss, input, target);
    }

    /// <summary>What makes lists of scores that are a single list, or a column for each list as a linear layer gives them; empty if nothing does.</summary>
    public static string ToLists(Tensor scores, [CallerArgumentExpression(nameof(scores))] string name = "") => scores switch
    {
        { ndim: 1 } => $" A single list: {name}.unsqueeze(0), and the same for target.",
        { ndim: 3 } when scores.shape[2] == 1 => $" A column for each list: {name}.squeeze(2).",
        _ => "",
    };

    /// <summary>Masked items are 0 here, and pass.</summary>
    public static void Relevance(Loss loss, Tensor target, bool graded)
    {
        if (Guard.Range(target) is not { } range) return;
        (double low, double high) = range;
        double limit = graded ? MaxGraded : double.MaxValue;
        if (!(low >= 0 && high <= limit))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{loss.GetName()}: target holds relevances, which must be finite, 0 or above{(graded ? " and 100 or below" : "")}; it runs from {low} to {high}. ")
                + "Padding is told by the mask, not by a special value.", nameof(target));
    }
}
