using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Every loss gives in Float32 what it gives in Float64 for the same numbers, near 0 and far from it, small and large. The rows of one loss share its cases.</summary>
public sealed class LossScaleTests
{
    private const int RowCount = 2;

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Scale, MemberType = typeof(LossTable))]
    public void Should_be_as_right_in_Float32_at_any_offset_and_scale(string name)
    {
        LossCase row = LossTable.Row(name);
        Loss plain = row.Make(nn.Reduction.None);
        (Tensor exampleInput, Tensor exampleTarget) = row.Example(RowCount);
        long[] shape = exampleInput.shape;
        int count = (int)exampleInput.NumberOfElements;
        double inputSpread = Deviation(exampleInput), targetSpread = Deviation(exampleTarget);
        PropertyRun.Of(ScaleCase.All, at =>
        {
            using DisposeScope scope = NewDisposeScope();
            Random random = new(at.Seed);
            double[] numbers = ScaleCase.Normal(random, inputSpread * at.Spread, count);
            float[] placed = at.Place(numbers);
            if (row.Domain is { } domain) placed = Array.ConvertAll(placed, v => (float)domain(v));
            (Tensor x, Tensor x64) = ScaleCase.Both(placed, shape);
            (Tensor y, Tensor y64) = row.TargetHasItsUnit
                ? ScaleCase.Both(at.Place(at.Near ? [.. numbers.Zip(ScaleCase.Normal(random, 1e-3 * inputSpread, count), (a, b) => a + b)]
                    : ScaleCase.Normal(random, targetSpread * at.Spread, count)), shape)
                : Shuffled(exampleTarget, random);

            Loss loss = row.AtScale?.Invoke(at.Scale) ?? plain;
            (double[] exact, double[] slope) = Numbers.DifferentiateToDoubles(t => loss.forward(t, y64), x64);
            (double[] terms, double[] gradient) = Numbers.DifferentiateToDoubles(t => loss.forward(t, y), x);
            ScaleCase.Close(exact, terms, row.Unit(at), "term");
            if (!row.HasKinkAt0 || exact.All(term => Math.Abs(term) > 1e-6 * row.Unit(at))) ScaleCase.Close(slope, gradient, row.GradientUnit(at, x64), "gradient");
            // 1e-6: an upper bound such as 0.1 is rounded too.
            if (exact.All(v => Math.Abs(v) < 1e37)) Assert.All(terms, v => Assert.InRange(v, row.Lower, row.Upper * (1 + 1e-6)));
        }, share: LossTable.All.Count(other => other.Make().GetType() == plain.GetType()));
    }

    /// <summary>The example's labels, grades or classes in another order.</summary>
    private static (Tensor Single, Tensor Double) Shuffled(Tensor example, Random random)
    {
        Tensor rows = tensor([.. Enumerable.Range(0, RowCount).Select(_ => (long)random.Next(RowCount))]);
        Tensor target = example.index_select(0, rows).roll(random.Next(4), example.ndim - 1);
        return target.is_floating_point() ? (target.to(ScalarType.Float32), target.to(ScalarType.Float32).to(ScalarType.Float64)) : (target, target);
    }

    private static double Deviation(Tensor tensor) => tensor.is_floating_point() ? tensor.std().item<double>() : 1;
}
