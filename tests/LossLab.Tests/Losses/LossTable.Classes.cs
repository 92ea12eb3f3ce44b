using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public static partial class LossTable
{
    private static IEnumerable<LossCase> OneAmongMany()
    {
        yield return Classes("cross-entropy", (r, n) => new WeightedCrossEntropyLoss(null, n, reduction: r), "cross-entropy",
            (p, y) => -Math.Log(p[y]), null) with
        {
            Identity = (x, y) => x.logsumexp(1) - (x * arange(3).eq(y.unsqueeze(1))).sum(1),
            Exempt = Without(),
        };
        yield return Classes("cross-entropy, weights", (r, n) => new WeightedCrossEntropyLoss(tensor(ByClass), n, reduction: r),
            "cross-entropy, weights", (p, y) => -ByClass[y] * Math.Log(p[y]), new MulticlassFocalLoss(0, tensor(ByClass), reduction: nn.Reduction.None));
        yield return Classes("cross-entropy, weights, smoothing 0.1",
            (r, n) => new WeightedCrossEntropyLoss(tensor(ByClass), n, 0.1, reduction: r), "cross-entropy, weights, smoothing 0.1",
            (p, y) => -0.9 * ByClass[y] * Math.Log(p[y]) - 0.1 / 3 * p.Select((q, c) => ByClass[c] * Math.Log(q)).Sum(), null);
        yield return Classes("cross-entropy, weights, ignored",
            (r, n) => new WeightedCrossEntropyLoss(tensor(ByClass), n, ignoreIndex: -100, reduction: r), "cross-entropy, weights, ignored",
            (p, y) => -ByClass[y] * Math.Log(p[y]), new WeightedCrossEntropyLoss(tensor(ByClass), reduction: nn.Reduction.None));
        yield return Classes("cross-entropy, pixels", (r, n) => new WeightedCrossEntropyLoss(tensor(ByClass), n, reduction: r),
            "cross-entropy, pixels", (p, y) => -ByClass[y] * Math.Log(p[y]), new MulticlassFocalLoss(0, tensor(ByClass), reduction: nn.Reduction.None))
            with
        {
            Example = rows => (Wave(3, 1.3, 0.5, rows, 3, 2, 2), Indices(rows, 2, 2)),
            PadDimensions = [0],
        };
        yield return Soft("cross-entropy, soft", (r, n) => new WeightedCrossEntropyLoss(null, n, reduction: r), [1, 1, 1], 0) with
        {
            OwnWeights = null,
            Identity = (x, y) => Terms(new KlDivergenceLoss(reduction: nn.Reduction.None), x, y) - (y * y.log()).sum(1),
        };
        yield return Soft("cross-entropy, soft, weights, smoothing 0.1", (r, n) => new WeightedCrossEntropyLoss(ByClass, n, 0.1, reduction: r), ByClass, 0.1);
        yield return Soft("cross-entropy, soft, pixels", (r, n) => new WeightedCrossEntropyLoss(ByClass, n, reduction: r), ByClass, 0) with
        {
            Example = rows => (Wave(3, 1.3, 0.5, rows, 3, 2, 2), Wave(2, 2.1, 0.3, rows, 3, 2, 2).softmax(1)),
        };
        yield return Classes("multi-class focal 2", (r, n) => new MulticlassFocalLoss(2, null, null, r, n), "multi-class focal 2",
            (p, y) => -Math.Pow(1 - p[y], 2) * Math.Log(p[y]), null);
        yield return Classes("multi-class focal 0.5, weights", (r, n) => new MulticlassFocalLoss(0.5, tensor(ByClass), null, r, n),
            "multi-class focal 0.5, weights", (p, y) => -ByClass[y] * Math.Sqrt(1 - p[y]) * Math.Log(p[y]), null);
    }

    private static IEnumerable<LossCase> Overlap()
    {
        yield return Regions("Dice 1", (r, n) => new DiceLoss(1, r, n), "dice 1", 0.5, 0.5, 0.5,
            new TverskyLoss(0.5, 0.5, 0.5, nn.Reduction.None));
        yield return Regions("Tversky 0.3 0.7", (r, n) => new TverskyLoss(0.3, 0.7, 1, r, n), "tversky 0.3 0.7", 0.3, 0.7, 1, null);
        yield return Regions("Dice, certain", (r, n) => new DiceLoss(1e-9, r, n), "dice, certain", 0.5, 0.5, 5e-10,
            new TverskyLoss(0.5, 0.5, 5e-10, nn.Reduction.None));
        yield return Regions("Tversky 1 1, certain", (r, n) => new TverskyLoss(1, 1, 1e-9, r, n), "tversky 1 1, certain", 1, 1, 1e-9, null);
        yield return Regions("Tversky 0.2 0.8, certain", (r, n) => new TverskyLoss(0.2, 0.8, 1e-9, r, n), "tversky 0.2 0.8, certain",
            0.2, 0.8, 1e-9, null);
    }

    /// <summary>A loss of logits [rows, 3] and class indices [rows]; the formula takes the probabilities of a row and its class.</summary>
    private static LossCase Classes(
        string name, Func<nn.Reduction, WeightNormalizer, Loss> create, string vector, Func<double[], long, double> formula, Loss? simpler) =>
        new(name, create, rows => (Wave(3, 1.3, 0.5, rows, 3), Indices(rows)))
        {
            ClosedForm = (x, y) =>
            {
                double[] p = x.softmax(1).movedim([1], [-1]).contiguous().data<double>().ToArray();
                return [.. y.flatten().data<long>().ToArray().Select((c, i) => formula(p[(3 * i)..(3 * i + 3)], c))];
            },
            Vector = vector,
            Identity = simpler is null ? null : (x, y) => Terms(simpler, x, y),
            Unit = _ => 1,
            GradientUnit = (_, _) => ByClass[^1],
            MaskShape = (_, y) => y.shape,
            // Two logits differ by 2·1e37, and a weight of 6 brings that close to Float32's 3.4e38.
            Extremes = [1e4, 1e37],
            OwnWeights = name.Contains("weights") || name.Contains("pixels")
                ? (_, y) => tensor(ByClass).index_select(0, y.flatten()).view(y.shape) : null,
            Exempt = simpler is null ? Without((Column.Identity, "the identity is checked with the parameters where it holds")) : Without(),
        };

    /// <summary>Cross-entropy of logits and class probabilities, both [rows, 3, …].</summary>
    private static LossCase Soft(string name, Func<nn.Reduction, WeightNormalizer, Loss> create, double[] weights, double smoothing) =>
        new(name, create, rows => (Wave(3, 1.3, 0.5, rows, 3), Wave(2, 2.1, 0.3, rows, 3).softmax(1)))
        {
            ClosedForm = (x, y) =>
            {
                double[] p = ByRow(x.softmax(1)), t = ByRow(y);
                return [.. Enumerable.Range(0, p.Length / 3).Select(row => -Enumerable.Range(0, 3).Sum(c =>
                    weights[c] * ((1 - smoothing) * t[3 * row + c] + smoothing / 3) * Math.Log(p[3 * row + c])))];
            },
            Vector = name,
            // By definition a mixture of the losses of the classes, each as the only label.
            Identity = (x, y) => Enumerable.Range(0, 3).Select(c => y.select(1, c) * Terms(create(nn.Reduction.None, WeightNormalizer.Count), x,
                full_like(y.select(1, 0), c, ScalarType.Int64))).Aggregate((a, b) => a + b),
            Unit = _ => 1,
            GradientUnit = (_, _) => weights[^1],
            MaskShape = (x, _) => [x.shape[0], .. x.shape[2..]],
            Extremes = [1e4, 1e37],
            OwnWeights = (_, y) => (y.movedim([1], [-1]) * tensor(weights)).sum(-1),
        };

    private static double[] ByRow(Tensor x) => x.movedim([1], [-1]).contiguous().data<double>().ToArray();

    /// <summary>A loss of the overlap of logits and labels, both [rows, 2, 4].</summary>
    private static LossCase Regions(
        string name, Func<nn.Reduction, WeightNormalizer, Loss> create, string vector, double alpha, double beta, double smooth, Loss? simpler) =>
        new(name, create, rows => (Wave(4, 1.9, 0.4, rows, 2, 4), Wave(1, 2.7, 0.2, rows, 2, 4).gt(0).to(ScalarType.Float64)))
        {
            ClosedForm = (x, y) =>
            {
                double[] p = x.sigmoid().data<double>().ToArray(), t = y.data<double>().ToArray();
                return [.. Enumerable.Range(0, p.Length / 8).Select(row =>
                {
                    int[] at = [.. Enumerable.Range(8 * row, 8)];
                    double hit = at.Sum(i => p[i] * t[i]) + smooth;
                    return 1 - hit / (hit + alpha * at.Sum(i => p[i] * (1 - t[i])) + beta * at.Sum(i => (1 - p[i]) * t[i]));
                })];
            },
            Vector = vector,
            Unit = _ => 1,
            GradientUnit = (_, _) => 1,
            Upper = 1,
            MaskSelectsTerms = false,
            PadDimensions = [0, 1, 2],
            Identity = simpler is null ? null : (x, y) => Terms(simpler, x, y),
            Exempt = simpler is null ? Without((Column.Identity, "the identity is checked with the parameters where it holds")) : Without(),
        };

    private static Tensor Indices(int rows, params long[] rest) =>
        (Wave(1.5, 2.9, 0.7, [rows, .. rest]) + 1.5).to(ScalarType.Int64).clamp(0, 2);
}
