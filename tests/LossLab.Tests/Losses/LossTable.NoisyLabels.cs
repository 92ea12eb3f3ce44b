using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public static partial class LossTable
{
    private static IEnumerable<LossCase> NoisyLabels()
    {
        const nn.Reduction None = nn.Reduction.None;
        yield return Classes("poly 1.5", (r, n) => new PolyLoss(1.5, null, null, r, n), "poly 1.5",
            (p, y) => -Math.Log(p[y]) + 1.5 * (1 - p[y]), new SymmetricCrossEntropyLoss(1, 0.5, -3, reduction: None)) with
        { VectorFile = Further };
        yield return Classes("poly -1, weights", (r, n) => new PolyLoss(-1, tensor(ByClass), null, r, n), "poly -1, weights",
            (p, y) => ByClass[y] * (-Math.Log(p[y]) - (1 - p[y])), null) with
        {
            VectorFile = Further,
            Identity = (x, y) => Terms(new WeightedCrossEntropyLoss(tensor(ByClass), reduction: None), x, y)
                - Terms(new GeneralizedCrossEntropyLoss(1, tensor(ByClass), reduction: None), x, y),
            Exempt = Without(),
        };
        yield return Classes("generalized 0.7", (r, n) => new GeneralizedCrossEntropyLoss(0.7, null, null, r, n), "generalized 0.7",
            (p, y) => (1 - Math.Pow(p[y], 0.7)) / 0.7, null) with
        { VectorFile = Further, Upper = 1 / 0.7 };
        yield return Classes("generalized 0.3, weights", (r, n) => new GeneralizedCrossEntropyLoss(0.3, tensor(ByClass), null, r, n),
            "generalized 0.3, weights", (p, y) => ByClass[y] * (1 - Math.Pow(p[y], 0.3)) / 0.3, null) with
        { VectorFile = Further, Upper = 6 / 0.3 };
        yield return Classes("generalized 1e-9", (r, n) => new GeneralizedCrossEntropyLoss(1e-9, null, null, r, n), "generalized 0.7",
            (p, y) => -Math.Log(p[y]), new WeightedCrossEntropyLoss(reduction: None)) with
        {
            Vector = null,
            Exempt = Without((Column.External, "the same code as the other rows; this one is for the limit, which is cross-entropy"),
                (Column.ClosedForm, "its closed form loses all digits at the limit; the identity is the check")),
            ClosedForm = null,
        };
        yield return Classes("symmetric 0.1 1 -4", (r, n) => new SymmetricCrossEntropyLoss(0.1, 1, -4, null, null, r, n), "symmetric 0.1 1 -4",
            (p, y) => -0.1 * Math.Log(p[y]) + 4 * (1 - p[y]), null) with
        {
            VectorFile = Further,
            Identity = (x, y) => 0.1 * Terms(new PolyLoss(40, reduction: None), x, y),
            Exempt = Without(),
        };
        yield return Classes("symmetric 6 0.1 -6", (r, n) => new SymmetricCrossEntropyLoss(6, 0.1, -6, null, null, r, n), "symmetric 6 0.1 -6",
            (p, y) => -6 * Math.Log(p[y]) + 0.6 * (1 - p[y]), null) with
        { VectorFile = Further, Extremes = [1e4, 1e36] };
        yield return Classes("symmetric 0 1 -2, weights", (r, n) => new SymmetricCrossEntropyLoss(0, 1, -2, tensor(ByClass), null, r, n),
            "symmetric", (p, y) => ByClass[y] * 2 * (1 - p[y]), null) with
        {
            Vector = null,
            Identity = (x, y) => 2 * Terms(new GeneralizedCrossEntropyLoss(1, tensor(ByClass), reduction: None), x, y),
            Upper = 12,
            Exempt = Without((Column.External, "the same code as the other rows; this one is for the reverse part alone")),
        };
    }
}
