using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public static partial class LossTable
{
    private const string Further = "further.json";

    private const string NoBound = "a likelihood without its constants has no bound";

    private static IEnumerable<LossCase> Distributions()
    {
        foreach (bool full in new[] { false, true })
        {
            double constant = full ? Math.Log(2 * Math.PI) / 2 : 0;
            yield return new($"Gaussian NLL{(full ? ", full" : "")}", (r, n) => new GaussianNllLoss(full, 1e-6, r, n), MeansAndVariances)
            {
                ClosedForm = (x, y) => [.. Numbers.Doubles(x.select(1, 0)).Zip(Numbers.Doubles(x.select(1, 1)), Numbers.Doubles(y))
                    .Select(e => 0.5 * Math.Log(e.Second) + (e.First - e.Third) * (e.First - e.Third) / (2 * e.Second) + constant)],
                Vector = $"gaussian nll{(full ? ", full" : "")}",
                VectorFile = Further,
                Identity = (x, y) => (x.select(1, 1).log() + Terms(new MseLoss(nn.Reduction.None), x.select(1, 0), y) / x.select(1, 1)) / 2 + constant,
                Lower = Math.Log(1e-6) / 2 + constant,
                MaskShape = (_, y) => y.shape,
                Exempt = Without(
                    (Column.Extremes, "a variance of the wrong sign is refused; the tests of distributions have extreme means and variances"),
                    (Column.Scale, "a variance of the wrong sign is refused; the tests of distributions have far means and small variances")),
            };
            yield return Counts($"Poisson{(full ? ", full" : "")}", true, full, (x, y) => Math.Exp(x) - y * x,
                (x, y) => Terms(new PoissonNllLoss(false, full, 1e-20, nn.Reduction.None), x.exp(), y));
            yield return Counts($"Poisson, rates{(full ? ", full" : "")}", false, full, (x, y) => x - y * Math.Log(x + 1e-8),
                (x, y) => Terms(new PoissonNllLoss(true, full, 1e-8, nn.Reduction.None), x.log(), y));
        }

        yield return Divergence("KL", KlTarget.Probabilities, "kl", y => y);
        yield return Divergence("KL, logarithms", KlTarget.LogProbabilities, "kl, logarithms", y => y.log());
        yield return Ensembles(CrpsEstimator.Fair, "crps, fair", 12, (x, y) =>
            Terms(new CrpsLoss(CrpsEstimator.Standard, nn.Reduction.None), x, y)
            - (x.unsqueeze(1) - x.unsqueeze(2)).abs().sum([1, 2]) / (2 * 4 * 4 * 3));
        // The distribution function of an ensemble has M quantiles, each for an M-th of all levels.
        yield return Ensembles(CrpsEstimator.Standard, "crps, standard", 16, (x, y) =>
            Enumerable.Range(0, 4).Select(k =>
                Terms(new QuantileLoss((k + 0.5) / 4, nn.Reduction.None), x.sort(dim: 1).Values.select(1, k), y) / 2).Aggregate((a, b) => a + b));
    }

    private static (Tensor, Tensor) MeansAndVariances(int rows) =>
        (stack([Wave(2, 1.7, 0.3, rows, 3), Wave(0.8, 1.1, 0.2, rows, 3) + 1.2], 1), Wave(2, 2.3, 1, rows, 3));

    /// <summary>A loss of ln λ or λ and counts from 0 to 8, both [rows, 4].</summary>
    private static LossCase Counts(
        string name, bool logInput, bool full, Func<double, double, double> formula, Func<Tensor, Tensor, Tensor> identity) =>
        new(name, (r, n) => new PoissonNllLoss(logInput, full, 1e-8, r, n),
            rows => (logInput ? Wave(2, 1.9, 0.4, rows, 4) : Wave(2, 1.9, 0.4, rows, 4).exp(), (Wave(4, 2.7, 0.2, rows, 4) + 4).round()))
        {
            // Its two parts, each of the order of 10 where they are equal, cancel there.
            Unit = _ => 10,
            GradientUnit = (_, _) => 10,
            Domain = logInput ? x => Math.Clamp(x, -80, 80) : Math.Abs, // e^80 is a Float32, e^90 none
            ClosedForm = Each((x, y) => formula(x, y) + (full && y > 1 ? y * Math.Log(y) - y + Math.Log(2 * Math.PI * y) / 2 : 0)),
            Vector = name.ToLowerInvariant(),
            VectorFile = Further,
            Identity = identity,
            Lower = full ? -1e-8 : double.NegativeInfinity, // −ε
            Extremes = [10, 80], // e^89 is no Float32
            Exempt = Without([
                .. full ? Array.Empty<(Column, string)>() : [(Column.Bounds, NoBound)],
                .. logInput ? Array.Empty<(Column, string)>()
                    : [(Column.Extremes, "a negative rate is refused; the tests of distributions have extreme rates")]]),
        };

    private static LossCase Divergence(string name, KlTarget targets, string vector, Func<Tensor, Tensor> form) =>
        new(name, (r, n) => new KlDivergenceLoss(targets, r, n), rows => (Wave(3, 1.3, 0.5, rows, 3), form(Wave(2, 2.1, 0.3, rows, 3).softmax(1))))
        {
            ClosedForm = (x, y) => [.. Rows(x).Zip(Rows(y), (s, t) =>
                (targets == KlTarget.Probabilities ? t : [.. t.Select(Math.Exp)]).Zip(Softmax(s), (a, b) => a * Math.Log(a / b)).Sum())],
            Vector = vector,
            VectorFile = Further,
            Identity = (x, y) =>
            {
                Tensor t = targets == KlTarget.Probabilities ? y : y.exp();
                return Terms(new ListNetLoss(ListNetTarget.AsGiven, nn.Reduction.None), x, t) + (t * t.log()).sum(1);
            },
            MaskShape = (x, _) => [x.shape[0]],
            Extremes = [1e4, 1e37],
        };

    /// <summary>A score of ensembles of 4 members, [rows, 4, 2], against [rows, 2].</summary>
    private static LossCase Ensembles(CrpsEstimator estimator, string vector, double pairs, Func<Tensor, Tensor, Tensor> identity) =>
        new($"CRPS, {estimator}", (r, n) => new CrpsLoss(estimator, r, n), rows => (Wave(2, 1.7, 0.3, rows, 4, 2), Wave(2, 2.3, 1, rows, 2)))
        {
            ClosedForm = (x, y) => [.. Rows(x.transpose(1, 2).reshape(-1, 4)).Zip(Numbers.Doubles(y), (m, t) =>
                m.Average(v => Math.Abs(v - t)) - m.Sum(a => m.Sum(b => Math.Abs(a - b))) / (2 * pairs))],
            Vector = vector,
            VectorFile = Further,
            Identity = identity,
            MaskShape = (_, y) => y.shape,
        };
}
