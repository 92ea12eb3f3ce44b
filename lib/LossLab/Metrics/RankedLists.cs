using LossLab.Data;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Metrics;

/// <summary>Takes a batch of padded lists apart and averages a metric over them.</summary>
internal static class RankedLists
{
    public static double Mean(
        Tensor scores, Tensor relevance, Tensor? mask, bool skipWithout, string metric, Func<RankedList, double> measure)
    {
        using DisposeScope scope = NewDisposeScope();
        if (scores.ndim is not (1 or 2))
            throw new ArgumentException(
                $"{metric}: scores are {Guard.Shape(scores)}; they must be [batch, list] or [list].{RankingGuard.ToLists(scores)}", nameof(scores));
        MetricInput.SameShape(metric, scores, relevance);
        if (mask is not null) MetricInput.SameShape(metric, scores, mask);
        if (mask is not null && mask.dtype != ScalarType.Bool)
            throw new ArgumentException($"{metric}: mask is {mask.dtype} and must be Bool, true where there is an item: mask.ne(0) converts numbers.", nameof(mask));
        double[] s = MetricInput.Numbers(scores, metric), y = MetricInput.Numbers(relevance, metric);
        bool[]? there = mask?.Elements<bool>(ScalarType.Bool);
        int length = (int)scores.shape[^1];
        List<double> values = [];
        for (int start = 0; start < s.Length; start += length)
        {
            RankedList list = new(
                Enumerable.Range(start, length).Where(i => there?[i] ?? true).Select(i => (s[i], Checked(y[i], metric))), metric);
            if (list.Relevant > 0) values.Add(measure(list));
            else if (!skipWithout) values.Add(0);
        }

        return values.DefaultIfEmpty(0).Average();
    }

    private static double Checked(double relevance, string metric) => relevance >= 0 && double.IsFinite(relevance)
        ? relevance
        : throw new ArgumentException(FormattableString.Invariant(
            $"{metric}: relevance holds {relevance}; it must be finite and not negative. Padding is told by the mask, and items of no use get 0."), nameof(relevance));
}
