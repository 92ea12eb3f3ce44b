using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public static partial class LossTable
{
    private const string RelevanceIsChecked = "a relevance that is NaN is refused, as a negative one is; a NaN score is tested with the ranking losses";

    private static IEnumerable<LossCase> RankingLosses()
    {
        yield return Pairs("pairwise hinge 0.5", (r, n) => new PairwiseHingeLoss(0.5, r, n), "pairwise hinge 0.5",
            (s, y, i, j) => Math.Max(0, 0.5 - (s[i] - s[j]))) with
        {
            Identity = (x, y) => Of(Ordered(y), Terms(new MarginRankingLoss(0.5, nn.Reduction.None), First(x), Second(x))),
            Exempt = Without((Column.NaN, RelevanceIsChecked)),
        };
        yield return Pairs("pairwise logistic", (r, n) => new PairwiseLogisticLoss(r, n), "pairwise logistic",
            (s, y, i, j) => Math.Log(1 + Math.Exp(s[j] - s[i]))) with
        {
            Identity = (x, y) => Of(Ordered(y), Terms(new BayesianPersonalizedRankingLoss(nn.Reduction.None), First(x), Second(x))),
            Exempt = Without((Column.NaN, RelevanceIsChecked)),
        };
        yield return Pairs("LambdaRank", (r, n) => new LambdaRankLoss(null, r, n), "lambda rank",
            (s, y, i, j) => Math.Abs(Ndcg(s, y) - Ndcg(Swap(s, i, j), y)) * Math.Log(1 + Math.Exp(s[j] - s[i])));
        yield return Pairs("LambdaRank 2", (r, n) => new LambdaRankLoss(2, r, n), "lambda rank 2",
            (s, y, i, j) => Math.Abs(Ndcg(s, y, 2) - Ndcg(Swap(s, i, j), y, 2)) * Math.Log(1 + Math.Exp(s[j] - s[i])));
        yield return Pairs("LambdaRank, as many places as items", (r, n) => new LambdaRankLoss(4, r, n), "lambda rank",
            (s, y, i, j) => Math.Abs(Ndcg(s, y) - Ndcg(Swap(s, i, j), y)) * Math.Log(1 + Math.Exp(s[j] - s[i]))) with
        {
            Vector = null,
            Identity = (x, y) => Terms(new LambdaRankLoss(reduction: nn.Reduction.None), x, y),
            Exempt = Without((Column.NaN, RelevanceIsChecked), (Column.External, "the same code as the other rows; this one is for the identity")),
        };
        yield return Lists("ListNet", (r, n) => new ListNetLoss(ListNetTarget.Softmax, r, n), "listnet",
            (s, y) => -Softmax(y).Zip(Softmax(s), (p, q) => p * Math.Log(q)).Sum()) with
        {
            Identity = (x, y) => Terms(new ListNetLoss(ListNetTarget.AsGiven, nn.Reduction.None), x, y.softmax(1)),
            Extremes = [1e4, 1e37],
            Exempt = Without((Column.NaN, RelevanceIsChecked)),
        };
        yield return Lists("ListNet, as given", (r, n) => new ListNetLoss(ListNetTarget.AsGiven, r, n), "listnet as given",
            (s, y) => -y.Zip(Softmax(s), (p, q) => p * Math.Log(q)).Sum()) with
        {
            Identity = (x, y) => (y * (x.logsumexp(1, keepdim: true) - x)).sum(1),
            Extremes = [1e4, 1e37],
            Exempt = Without((Column.NaN, RelevanceIsChecked)),
        };
        yield return Lists("ListMLE", (r, n) => new ListMleLoss(r, n), "listmle", (s, y) =>
        {
            double[] sorted = [.. s.Zip(y).OrderByDescending(item => item.Second).Select(item => item.First)];
            return sorted.Select((_, i) => Math.Log(sorted[i..].Sum(Math.Exp)) - sorted[i]).Sum();
        }) with
        { Extremes = [1e4, 1e37] };
        yield return Lists("approximate NDCG 0.5", (r, n) => new ApproxNdcgLoss(0.5, r, n), "approx ndcg 0.5", (s, y) =>
            1 - y.Select((t, i) => (Math.Pow(2, t) - 1) / Math.Log2(1.5 + s.Sum(other => 1 / (1 + Math.Exp((s[i] - other) / 0.5))))).Sum() / Ideal(y)) with
        { Upper = 1 };
        yield return Lists("approximate NDCG, scores far apart", (r, n) => new ApproxNdcgLoss(0.5, r, n), "approx ndcg, far apart",
            (s, y) => 1 - Ndcg(s, y)) with
        { Example = rows => (Wave(300, 1.9, 0.4, rows, 4), Grades(rows)), Upper = 1 };
        yield return new("margin ranking 0.5", (r, n) => new MarginRankingLoss(0.5, r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => Math.Max(0, 0.5 - (x - y))),
            Vector = "margin ranking 0.5",
            VectorFile = "ranking.json",
            Identity = (x, y) => (0.5 - x + y).relu(),
        };
        yield return new("BPR", (r, n) => new BayesianPersonalizedRankingLoss(r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => Math.Log(1 + Math.Exp(y - x))),
            Vector = "bpr",
            VectorFile = "ranking.json",
            Identity = (x, y) => Terms(new BceWithLogitsLoss(1, nn.Reduction.None), x - y, ones_like(x)),
        };
        yield return new("InfoNCE 0.2", (r, n) => new InfoNceLoss(0.2, r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = (x, y) => [.. Rows(x).Select((q, i) =>
                Math.Log(Rows(y).Sum(k => Math.Exp(Cosine(q, k) / 0.2))) - Cosine(q, Rows(y)[i]) / 0.2)],
            Vector = "infonce 0.2",
            VectorFile = "ranking.json",
            Identity = (x, y) => Terms(new ListNetLoss(ListNetTarget.AsGiven, nn.Reduction.None),
                nn.functional.normalize(x).mm(nn.functional.normalize(y).t()) / 0.2, eye(x.shape[0], dtype: ScalarType.Float64)),
            MaskShape = (x, _) => [x.shape[0]],
            MaskSelectsTerms = false,
            Unit = _ => 1,
            GradientUnit = (_, x) => 5 / x.norm(1).min().item<double>(), // that of a direction over T
            Upper = Math.Log(40) + 10,
        };
        yield return new("triplet 0.7", (r, n) => new TripletOfTwo(0.7, r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = (x, y) => [.. Rows(x).Zip(Rows(y), (a, p) =>
                Math.Max(0, 0.7 + Distance(a, p) - Distance(a, [.. p.Select(v => -v)])))],
            Identity = (x, y) => Terms(new MarginRankingLoss(0.7, nn.Reduction.None), (x + y).norm(1), (x - y).norm(1)),
            MaskShape = (x, _) => [x.shape[0]],
            MaskSelectsTerms = false,
            Extremes = [1e4, 1e17],
            Exempt = Without(
                (Column.External, "RankingLossTests compares three tensors with PyTorch's triplet_margin_loss"),
                (Column.ShapeMismatch, "its error names anchor, positive and negative; RankingLossTests has it")),
        };
    }

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());

    /// <summary>A loss of the pairs of scores and relevances [rows, 4]; the formula takes a list and two of its items.</summary>
    private static LossCase Pairs(
        string name, Func<nn.Reduction, WeightNormalizer, Loss> create, string vector, Func<double[], double[], int, int, double> formula) =>
        new(name, create, rows => (Wave(2, 1.9, 0.4, rows, 4), Grades(rows)))
        {
            ClosedForm = (x, y) => [.. Rows(x).Zip(Rows(y)).SelectMany(list =>
                from i in Enumerable.Range(0, 4)
                from j in Enumerable.Range(0, 4)
                select list.Second[i] > list.Second[j] ? formula(list.First, list.Second, i, j) : 0)],
            Vector = vector,
            VectorFile = "ranking.json",
            Count = (_, y) => Ordered(y).sum().item<long>(),
            OwnWeights = (_, y) => Ordered(y).to(ScalarType.Float64),
            Unit = _ => 1,
            GradientUnit = (_, _) => 1,
            MaskSelectsTerms = false,
            PadDimensions = [0, 1],
            Exempt = Without((Column.NaN, RelevanceIsChecked), (Column.Identity, "its weights depend on the places; its closed form says what it is")),
        };

    /// <summary>A loss of lists of scores and relevances [rows, 4].</summary>
    private static LossCase Lists(
        string name, Func<nn.Reduction, WeightNormalizer, Loss> create, string vector, Func<double[], double[], double> formula) =>
        new(name, create, rows => (Wave(2, 1.9, 0.4, rows, 4), Grades(rows)))
        {
            ClosedForm = (x, y) => [.. Rows(x).Zip(Rows(y), formula)],
            Vector = vector,
            VectorFile = "ranking.json",
            Unit = _ => 1,
            GradientUnit = (_, _) => 1,
            MaskSelectsTerms = false,
            PadDimensions = [0, 1],
            Exempt = Without((Column.NaN, RelevanceIsChecked), (Column.Identity, "no simpler loss of whole lists is equal to it; its closed form says what it is")),
        };

    /// <summary>0, 1 and 2 in turn, so that every list has pairs and ties.</summary>
    private static Tensor Grades(int rows) => tensor([.. Enumerable.Range(0, 4 * rows).Select(i => (double)((i + i / 4) % 3))], [rows, 4]);

    private static Tensor Ordered(Tensor y) => y.unsqueeze(2).gt(y.unsqueeze(1));

    private static Tensor First(Tensor x) => x.unsqueeze(2).expand(-1, -1, x.shape[1]);

    private static Tensor Second(Tensor x) => x.unsqueeze(1).expand(-1, x.shape[1], -1);

    private static Tensor Of(Tensor valid, Tensor terms) => terms.masked_fill(valid.logical_not(), 0);

    private static double[][] Rows(Tensor x) => [.. Numbers.Doubles(x).Chunk((int)x.shape[1])];

    private static double[] Softmax(double[] x) => [.. x.Select(v => Math.Exp(v) / x.Sum(Math.Exp))];

    private static double Cosine(double[] a, double[] b) =>
        a.Zip(b, (p, q) => p * q).Sum() / Math.Sqrt(a.Sum(v => v * v) * b.Sum(v => v * v));

    private static double[] Swap(double[] s, int i, int j)
    {
        double[] swapped = [.. s];
        (swapped[i], swapped[j]) = (s[j], s[i]);
        return swapped;
    }

    private static double Ndcg(double[] s, double[] y, int k = int.MaxValue) =>
        s.Zip(y).OrderByDescending(item => item.First).Take(k).Select((item, i) => (Math.Pow(2, item.Second) - 1) / Math.Log2(i + 2)).Sum() / Ideal(y, k);

    private static double Ideal(double[] y, int k = int.MaxValue) =>
        y.OrderDescending().Take(k).Select((t, i) => (Math.Pow(2, t) - 1) / Math.Log2(i + 2)).Sum();
}
