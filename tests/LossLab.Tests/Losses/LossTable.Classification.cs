using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public static partial class LossTable
{
    private static readonly double[] ByClass = [2, 4, 6], ByLabel = [0.5, 1, 2, 4];

    private static IEnumerable<LossCase> Classification()
    {
        yield return new("BCE", (r, n) => new BceLoss(r, n), rows => (Logits(rows).sigmoid(), Labels(rows)))
        {
            ClosedForm = Each((p, y) => -y * Math.Log(p) - (1 - y) * Math.Log(1 - p)),
            Vector = "bce",
            Identity = (p, y) => Terms(new BceWithLogitsLoss(reduction: nn.Reduction.None), (p / (1 - p)).log(), y),
            Upper = 100,
            Domain = x => 1 / (1 + Math.Exp(-x)),
            Exempt = Without(
                (Column.Extremes, "a probability is in [0, 1]; 0 and 1 themselves are checked with trap 7"),
                (Column.NaN, "a NaN is no probability and is refused, as a number outside [0, 1] is")),
        };
        yield return Binary("BCE with logits", (r, n) => new BceWithLogitsLoss(1, r, n), "bce with logits",
            (p, y) => -y * Math.Log(p) - (1 - y) * Math.Log(1 - p), new FocalLoss(0, null, nn.Reduction.None));
        yield return Binary("BCE with logits, positive 2.5", (r, n) => new BceWithLogitsLoss(2.5, r, n), "bce with logits, positive 2.5",
            (p, y) => -2.5 * y * Math.Log(p) - (1 - y) * Math.Log(1 - p), null) with
        {
            Identity = (x, y) => Terms(new BceWithLogitsLoss(1, nn.Reduction.None), x, y) + 1.5 * y * (-x).exp().log1p(),
            Exempt = Without(),
        };
        yield return Binary("BCE with logits, positive for each label", (r, n) => new BceWithLogitsLoss(ByLabel, r, n),
            "bce with logits, positive for each label", (p, y) => 0, null) with
        {
            ClosedForm = (x, y) => [.. Numbers.Doubles(x.sigmoid()).Zip(Numbers.Doubles(y)).Select((e, i) =>
                -ByLabel[i % 4] * e.Second * Math.Log(e.First) - (1 - e.Second) * Math.Log(1 - e.First))],
            Identity = (x, y) => stack([.. ByLabel.Select((w, c) =>
                Terms(new BceWithLogitsLoss(w, nn.Reduction.None), x.select(1, c), y.select(1, c)))], 1),
            Exempt = Without(),
        };
        yield return Binary("focal 2", (r, n) => new FocalLoss(2, null, r, n), "focal 2",
            (p, y) => Focal(p, y, 2), new AsymmetricLoss(2, 2, 0, nn.Reduction.None));
        yield return Binary("focal 2, soft labels", (r, n) => new FocalLoss(2, null, r, n), "focal 2, soft",
            (p, y) => Focal(p, y, 2), null) with
        {
            Example = rows => (Logits(rows), (Labels(rows) * 0.8 + 0.1).detach()),
            Identity = (x, y) => Terms(new BceWithLogitsLoss(1, nn.Reduction.None), x, y) * (y + x.sigmoid() - 2 * y * x.sigmoid()).square(),
            Exempt = Without(),
        };
        yield return Binary("focal 0.5, alpha 0.25", (r, n) => new FocalLoss(0.5, 0.25, r, n), "focal 0.5, alpha 0.25",
            (p, y) => (0.25 * y + 0.75 * (1 - y)) * Focal(p, y, 0.5), null) with
        {
            Identity = (x, y) => (0.25 * y + 0.75 * (1 - y)) * Terms(new FocalLoss(0.5, null, nn.Reduction.None), x, y),
            Exempt = Without(),
        };
        yield return Binary("asymmetric 1 4 0.05", (r, n) => new AsymmetricLoss(1, 4, 0.05, r, n), "asymmetric 1 4 0.05",
            (p, y) => Asymmetric(p, y, 1, 4, 0.05), null);
        yield return Binary("asymmetric 0.5 2 0", (r, n) => new AsymmetricLoss(0.5, 2, 0, r, n), "asymmetric 0.5 2 0",
            (p, y) => Asymmetric(p, y, 0.5, 2, 0), null);
        yield return Binary("asymmetric 0 0.5 0.2", (r, n) => new AsymmetricLoss(0, 0.5, 0.2, r, n), "asymmetric 0 0.5 0.2",
            (p, y) => Asymmetric(p, y, 0, 0.5, 0.2), null);
        yield return Binary("asymmetric 0 0 0", (r, n) => new AsymmetricLoss(0, 0, 0, r, n), null,
            (p, y) => Asymmetric(p, y, 0, 0, 0), new BceWithLogitsLoss(1, nn.Reduction.None));
        foreach (LossCase row in OneAmongMany().Concat(Overlap())) yield return row;
    }

    /// <summary>A loss of logits and labels, both [rows, 4]; the formula takes a probability and a label.</summary>
    private static LossCase Binary(
        string name, Func<nn.Reduction, WeightNormalizer, Loss> create, string? vector, Func<double, double, double> formula, Loss? simpler) =>
        new(name, create, rows => (Logits(rows), Labels(rows)))
        {
            ClosedForm = Each((x, y) => formula(1 / (1 + Math.Exp(-x)), y)),
            Unit = _ => 1,
            GradientUnit = (_, _) => 1,
            Vector = vector,
            Identity = simpler is null ? null : (x, y) => Terms(simpler, x, y),
            Exempt = Without([
                .. vector is null ? [(Column.External, "the same code as the other rows; this one is for the identity")] : Array.Empty<(Column, string)>(),
                .. simpler is null ? [(Column.Identity, "the identity is checked with the parameters where it holds")] : Array.Empty<(Column, string)>()]),
        };

    private static Tensor Logits(int rows) => Wave(4, 1.9, 0.4, rows, 4);

    private static Tensor Labels(int rows) => Wave(1, 2.7, 0.2, rows, 4).gt(0).to(ScalarType.Float64);

    private static double Focal(double p, double y, double gamma) =>
        Math.Pow(1 - (p * y + (1 - p) * (1 - y)), gamma) * (-y * Math.Log(p) - (1 - y) * Math.Log(1 - p));

    private static double Asymmetric(double p, double y, double positive, double negative, double clip)
    {
        double shifted = Math.Max(p - clip, 0);
        return -y * Math.Pow(1 - p, positive) * Math.Log(p) - (1 - y) * Math.Pow(shifted, negative) * Math.Log(1 - shifted);
    }
}
