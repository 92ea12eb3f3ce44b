using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public static partial class LossTable
{
    private static readonly double[] FeatureWeights = [0.5, 2, 3];

    private static IEnumerable<LossCase> Regression()
    {
        yield return new("MSE", (r, n) => new MseLoss(r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => (x - y) * (x - y)),
            Vector = "mse",
            Identity = (x, y) => (x - y) * (x - y),
            Extremes = [1e4, 1e18], // the square of 3e37 is not a Float32
        };
        yield return new("MAE", (r, n) => new MaeLoss(r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => Math.Abs(x - y)),
            Vector = "mae",
            Identity = (x, y) => 2 * Terms(new QuantileLoss(0.5, nn.Reduction.None), x, y),
        };
        yield return new("weighted MSE", (r, n) => new WeightedMseLoss(tensor(FeatureWeights), r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = (x, y) => (tensor(FeatureWeights) * (x - y).square()).data<double>().ToArray(),
            Vector = "weighted mse",
            Identity = (x, y) => Terms(new MseLoss(nn.Reduction.None), x, y) * tensor(FeatureWeights),
            OwnWeights = (x, _) => tensor(FeatureWeights).expand_as(x),
            Extremes = [1e4, 1e18],
        };
        yield return new("Huber 0.7", (r, n) => new HuberLoss(0.7, r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => Huber(Math.Abs(x - y), 0.7)),
            Vector = "huber 0.7",
            Identity = (x, y) => 0.7 * Terms(new SmoothL1Loss(0.7, nn.Reduction.None), x, y),
        };
        yield return new("Huber 1e6", (r, n) => new HuberLoss(1e6, r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => Huber(Math.Abs(x - y), 1e6)),
            Identity = (x, y) => Terms(new MseLoss(nn.Reduction.None), x, y) / 2,
            Extremes = [1e4, 1e30],
            Exempt = Without((Column.External, "the same code as Huber 0.7; this row is for the limit")),
        };
        yield return new("smooth L1 0.7", (r, n) => new SmoothL1Loss(0.7, r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => Huber(Math.Abs(x - y), 0.7) / 0.7),
            Vector = "smooth L1 0.7",
            Identity = (x, y) => Terms(new HuberLoss(0.7, nn.Reduction.None), x, y) / 0.7,
        };
        yield return new("pseudo-Huber 0.7", (r, n) => new PseudoHuberLoss(0.7, r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => 0.49 * (Math.Sqrt(1 + (x - y) * (x - y) / 0.49) - 1)),
            Vector = "pseudo-huber 0.7",
            Identity = (x, y) => 0.49 * Terms(new GeneralRobustLoss(1, 0.7, nn.Reduction.None), x, y),
        };
        yield return new("log-cosh", (r, n) => new LogCoshLoss(r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => Math.Log(Math.Cosh(x - y))),
            Vector = "log-cosh",
            Identity = (x, y) => (x - y).cosh().log(),
        };
        yield return new("Tukey 4.685", (r, n) => new TukeyLoss(4.685, r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => Tukey(Math.Abs(x - y), 4.685)),
            Vector = "tukey 4.685",
            Upper = 4.685 * 4.685 / 6 + 1e-9,
            GradientUnit = (at, _) => 4.685 * Math.Min(at.Scale, 1), // its slope ends at c, in a double root
            Exempt = Without((Column.Identity, "no other loss here is Tukey's; it nears ½ MSE, which the property tests check")),
        };
        foreach (string alpha in new[] { "2", "1.5", "1", "0", "-2", "-inf", "1.999999", "0.000001", "-0.000001" })
            yield return Barron(alpha);
        yield return new("quantile 0.9", (r, n) => new QuantileLoss(0.9, r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => y >= x ? 0.9 * (y - x) : 0.1 * (x - y)),
            Vector = "quantile 0.9",
            Identity = (x, y) => Terms(new MaeLoss(nn.Reduction.None), x, y) / 2 + 0.4 * (y - x),
        };
        double[] levels = [0.05, 0.5, 0.9], even = [1 / 6.0, 0.5, 5 / 6.0];
        yield return Quantiles("quantiles 0.05 0.5 0.9", levels, "quantiles 0.05 0.5 0.9", (x, y) => levels.Select((q, k) =>
            Terms(new QuantileLoss(q, nn.Reduction.None), x.select(1, k), y)).Aggregate((a, b) => a + b) / 3);
        yield return Quantiles("quantiles, evenly spaced", even, null, (x, y) => Terms(new CrpsLoss(CrpsEstimator.Standard, nn.Reduction.None), x, y) / 2) with
        {
            Example = rows => (Wave(3, 1.7, 0.3, rows, 3, 2).sort(dim: 1).Values, Wave(2, 2.3, 1, rows, 2)),
            Exempt = Without((Column.External, "the same code as the other row; this one is for the identity, which is CRPS")),
        };
    }

    /// <summary>A loss of three quantiles, [rows, 3, …], against [rows, …].</summary>
    private static LossCase Quantiles(string name, double[] levels, string? vector, Func<Tensor, Tensor, Tensor> identity) =>
        new(name, (r, n) => new MultiQuantileLoss(levels, r, n), rows => (Wave(3, 1.7, 0.3, rows, 3), Wave(2, 2.3, 1, rows)))
        {
            ClosedForm = (x, y) => [.. Rows(x.movedim([1], [-1]).reshape(-1, 3)).Zip(Numbers.Doubles(y), (row, t) =>
                levels.Zip(row, (q, v) => t >= v ? q * (t - v) : (1 - q) * (v - t)).Average())],
            Vector = vector,
            Identity = identity,
            MaskShape = (_, y) => y.shape,
        };

    private static LossCase Barron(string text)
    {
        double alpha = text == "-inf" ? double.NegativeInfinity : double.Parse(text);
        double b = Math.Abs(alpha - 2);
        return new($"general {text}", (r, n) => new GeneralRobustLoss(alpha, 1.3, r, n), Residuals)
        {
            TargetHasItsUnit = true,
            ClosedForm = Each((x, y) => alpha switch
            {
                2 => (x - y) * (x - y) / 3.38,
                0 => Math.Log((x - y) * (x - y) / 3.38 + 1),
                double.NegativeInfinity => 1 - Math.Exp((x - y) * (x - y) / -3.38),
                // Loses digits close to the limits; there the value at 50 digits is the exact check.
                _ => b / alpha * (Math.Pow((x - y) * (x - y) / (1.69 * b) + 1, alpha / 2) - 1),
            }),
            Vector = $"general {text}",
            Identity = alpha switch
            {
                > 1.9 => (x, y) => Terms(new MseLoss(nn.Reduction.None), x, y) / 3.38,
                1 => (x, y) => Terms(new PseudoHuberLoss(1.3, nn.Reduction.None), x, y) / 1.69,
                > -1 and < 1 => (x, y) => ((x - y).square() / 3.38 + 1).log(),
                -2 => (x, y) => 2 * (x - y).square() / ((x - y).square() + 4 * 1.69),
                _ => null,
            },
            // Where the loss levels off, its slope is that of 1 less nearly 1.
            GradientUnit = (at, _) => alpha < 0 ? Math.Min(at.Scale, 1) : 0,
            Upper = alpha switch { double.NegativeInfinity => 1, < 0 => b / -alpha + 1e-9, _ => double.PositiveInfinity },
            // z^α must fit, and close to α = 2 also z²/b with its tiny b.
            Extremes = alpha switch { > 1.9 and < 2 => [1e4, 1e15], > 1 => [1e4, 1e18], _ => [1e4, 3e37] },
            Exempt = alpha is 1.5 or double.NegativeInfinity
                ? Without((Column.Identity, "no simpler loss here is this member of the family")) : Without(),
        };
    }

    private static (Tensor, Tensor) Residuals(int rows) => (Wave(3, 1.7, 0.3, rows, 3), Wave(2, 2.3, 1, rows, 3));

    private static Tensor Terms(Loss loss, Tensor input, Tensor target) => loss.forward(input, target);

    private static double Huber(double r, double delta) => r <= delta ? r * r / 2 : delta * (r - delta / 2);

    private static double Tukey(double r, double c) => c * c / 6 * (r <= c ? 1 - Math.Pow(1 - r * r / (c * c), 3) : 1);
}
