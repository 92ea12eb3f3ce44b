using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public static partial class LossTable
{
    private const string Ties =
        "errors that are equal in Float32 have no order, and the gradient goes by it; the tests of Lovász compare the values";

    private const string CertainOnly = "for predictions that are certain it is the index itself, which the tests of Lovász check; in between nothing here is equal";

    private static IEnumerable<LossCase> Lovasz()
    {
        yield return new("Lovász hinge", (r, n) => new LovaszLoss(r, n),
            rows => (Wave(2, 1.9, 0.4, rows, 2, 4), Wave(1, 2.7, 0.2, rows, 2, 4).gt(0).to(ScalarType.Float64)))
        {
            ClosedForm = (x, y) => [.. Numbers.Doubles(x).Chunk(8).Zip(Numbers.Doubles(y).Chunk(8), (s, t) =>
                Extension([.. s.Zip(t, (a, b) => Math.Max(0, 1 - a * (2 * b - 1)))], [.. t.Select(b => b > 0)]))],
            Vector = "lovasz hinge",
            VectorFile = Further,
            MaskSelectsTerms = false,
            PadDimensions = [0, 1, 2],
            Exempt = Without((Column.Identity, CertainOnly), (Column.Scale, Ties)),
        };
        yield return new("Lovász-softmax", (r, n) => new MulticlassLovaszLoss(null, r, n), rows => (Wave(3, 1.3, 0.5, rows, 3, 2, 2), Indices(rows, 2, 2)))
        {
            ClosedForm = (x, y) => [.. Numbers.Doubles(x.softmax(1)).Chunk(12).Zip(y.data<long>().ToArray().Chunk(4), (p, labels) =>
                labels.Distinct().Average(c => Extension(
                    [.. labels.Select((label, i) => label == c ? 1 - p[4 * c + i] : p[4 * c + i])], [.. labels.Select(label => label == c)])))],
            Vector = "lovasz softmax",
            VectorFile = Further,
            Upper = 1,
            MaskShape = (_, y) => y.shape,
            MaskSelectsTerms = false,
            Extremes = [1e4, 1e37],
            Exempt = Without((Column.Identity, CertainOnly), (Column.Scale, Ties)),
        };
    }

    /// <summary>Errors from large to small, each times what it adds to 1 − IoU, set by set.</summary>
    private static double Extension(double[] errors, bool[] inside)
    {
        bool[] predicted = [.. inside];
        double before = 0, total = 0;
        foreach (int i in Enumerable.Range(0, errors.Length).OrderByDescending(i => errors[i]))
        {
            predicted[i] = !inside[i];
            int both = predicted.Zip(inside).Count(e => e.First && e.Second), either = predicted.Zip(inside).Count(e => e.First || e.Second);
            double now = either == 0 ? 0 : 1 - both / (double)either;
            (total, before) = (total + errors[i] * (now - before), now);
        }

        return total;
    }
}
