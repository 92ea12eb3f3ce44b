namespace LossLab.Metrics;

/// <summary>One list, as groups of items with equal scores, best first.</summary>
internal sealed class RankedList
{
    private const double MaxGraded = 100;

    private readonly List<double[]> _groups;

    public RankedList(IEnumerable<(double Score, double Relevance)> items, string metric)
    {
        (double Score, double Relevance)[] all = [.. items];
        if (all.Any(item => double.IsNaN(item.Score)))
            throw new ArgumentException($"{metric}: a score is NaN, and has no place in an order. NumericGuard.Inspect finds where it begins.", "scores");
        _groups = [.. all.GroupBy(item => item.Score, item => item.Relevance).OrderByDescending(g => g.Key).Select(g => g.ToArray())];
        Relevant = all.Count(item => item.Relevance > 0);
    }

    public int Relevant { get; }

    /// <summary>The expected 1/rank of the first relevant item when each group is in random order.</summary>
    public double ReciprocalRank()
    {
        int before = 0;
        foreach (double[] group in _groups)
        {
            int relevant = group.Count(y => y > 0), irrelevant = group.Length - relevant;
            if (relevant == 0)
            {
                before += group.Length;
                continue;
            }

            // P(the first i of the group are irrelevant, and the next is not), multiplied up from i to i + 1.
            double expected = 0, stillNone = 1;
            for (int i = 0; i <= irrelevant; i++)
            {
                double hit = (double)relevant / (group.Length - i);
                expected += stillNone * hit / (before + i + 1);
                stillNone *= 1 - hit;
            }

            return expected;
        }

        return 0;
    }

    /// <summary>The expected DCG when each group is in random order, divided by that of the best order.</summary>
    public double Ndcg(int k)
    {
        double highest = _groups.Max(group => group.Max());
        if (highest > MaxGraded)
            throw new ArgumentException(FormattableString.Invariant(
                $"Ndcg: a relevance is {highest}; beyond {MaxGraded} the gain 2^y − 1 leaves no digit to anything else. Use grades, for example 0 to 4, or log₂(1 + y)."),
                "relevance");
        double dcg = 0;
        int place = 0;
        foreach (double[] group in _groups)
        {
            double discounts = 0;
            for (int i = 0; i < group.Length; i++) discounts += Discount(place++, k);
            dcg += group.Average(Gain) * discounts;
        }

        // The best order may differ from itself by a rounding error, summed in groups.
        return Math.Min(dcg / _groups.SelectMany(g => g).OrderDescending().Select((y, i) => Gain(y) * Discount(i, k)).Sum(), 1);
    }

    public double AveragePrecision()
    {
        double sum = 0;
        int seen = 0, hits = 0;
        foreach (double[] group in _groups)
        {
            int relevant = group.Count(y => y > 0);
            seen += group.Length;
            hits += relevant;
            sum += relevant * (double)hits / seen;
        }

        return sum / Relevant;
    }

    private static double Gain(double relevance) => Math.Pow(2, relevance) - 1;

    private static double Discount(int place, int k) => place < k ? 1 / Math.Log2(place + 2) : 0;
}
