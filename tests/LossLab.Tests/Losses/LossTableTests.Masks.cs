using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public sealed partial class LossTableTests
{
    /// <summary>What a careless batch may hold where nothing counts.</summary>
    private static readonly double[] Garbage = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e300, -7];

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Mask, MemberType = typeof(LossTable))]
    public void Should_not_see_what_is_masked_out(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Tensor mask = LossTable.Wave(1, 4.1, 0.9, row.MaskShape(input, target)).gt(-0.4);
        Tensor hidden = mask.logical_not();
        foreach (nn.Reduction reduction in Enum.GetValues<nn.Reduction>())
        {
            Loss loss = row.Make(reduction);
            (Tensor clean, Tensor slope) = Numbers.Differentiate(x => loss.forward(x, target, null, mask), input);
            Numbers.Equal(zeros_like(slope), slope.masked_fill(Over(mask, slope), 0));
            foreach (double garbage in Garbage)
            {
                (Tensor value, Tensor gradient) = Numbers.Differentiate(
                    x => loss.forward(x, Spoil(target, hidden, garbage), null, mask), Spoil(input, hidden, garbage));
                Numbers.Equal(clean, value);
                Numbers.Equal(slope, gradient);
            }

            Numbers.Equal(clean, loss.forward(input, target, ones(clean.ndim == 0 ? row.Make(nn.Reduction.None).forward(input, target).shape : clean.shape, ScalarType.Float64), mask));
        }

        if (!row.MaskSelectsTerms) return;
        Tensor terms = row.Make(nn.Reduction.None).forward(input, target);
        double[] chosen = Numbers.Doubles(terms.masked_select(mask));
        Numbers.Equal(chosen.Average(), row.Make().forward(input, target, null, mask));
        Numbers.Equal(chosen.Sum(), row.Make(nn.Reduction.Sum).forward(input, target, null, mask));
        Numbers.Equal(terms.masked_fill(hidden, 0), row.Make(nn.Reduction.None).forward(input, target, null, mask));
        Tensor weights = LossTable.Wave(1, 1.1, 0, terms.shape) + 1.5;
        Numbers.Equal(Numbers.Doubles((terms * weights).masked_select(mask)).Average(),
            row.Make().forward(input, target, weights.masked_fill(hidden, double.NaN), mask));
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.AllMasked, MemberType = typeof(LossTable))]
    public void Should_be_0_with_a_zero_gradient_when_all_is_masked(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Tensor mask = zeros(row.MaskShape(input, target), ScalarType.Bool);
        foreach (nn.Reduction reduction in Enum.GetValues<nn.Reduction>())
            foreach (WeightNormalizer normalizer in Enum.GetValues<WeightNormalizer>())
            {
                (Tensor value, Tensor gradient) = Numbers.Differentiate(
                    x => row.Make(reduction, normalizer).forward(x, target, null, mask), full_like(input, double.NaN));
                Numbers.Equal(zeros_like(value), value);
                Numbers.Equal(zeros_like(input), gradient);
            }
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Padding, MemberType = typeof(LossTable))]
    public void Should_be_the_same_when_padded(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Tensor mask = ones(row.MaskShape(input, target), ScalarType.Bool);
        foreach (long dimension in row.PadDimensions)
            foreach (double garbage in Garbage)
            {
                Tensor x = Padded(input, garbage), y = Padded(target, garbage), m = cat([mask, zeros_like(mask)], dimension);
                foreach (nn.Reduction reduction in new[] { nn.Reduction.Mean, nn.Reduction.Sum })
                    Numbers.Equal(row.Make(reduction).forward(input, target).ToDouble(), row.Make(reduction).forward(x, y, null, m));

                Tensor Padded(Tensor tensor, double value) => cat([tensor, Spoil(tensor, ones_like(tensor).to(ScalarType.Bool), value)], dimension);
            }
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.EmptyBatch, MemberType = typeof(LossTable))]
    public void Should_be_0_for_an_empty_batch(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(0);
        foreach (nn.Reduction reduction in new[] { nn.Reduction.Mean, nn.Reduction.Sum })
        {
            (Tensor value, Tensor gradient) = Numbers.Differentiate(x => row.Make(reduction).forward(x, target), input);
            Numbers.Equal(0, value);
            Assert.Equal(input.shape, gradient.shape);
        }

        Assert.Equal(0, row.Make(nn.Reduction.None).forward(input, target).NumberOfElements);
    }

    private static Tensor Spoil(Tensor tensor, Tensor where, double garbage) => tensor.is_floating_point()
        ? tensor.masked_fill(Over(where, tensor), garbage)
        : tensor.masked_fill(where, -7);

    /// <summary>A mask of the target's shape over logits with a class dimension, or of whole examples over their elements.</summary>
    private static Tensor Over(Tensor mask, Tensor tensor)
    {
        while (mask.ndim < tensor.ndim) mask = mask.unsqueeze(1);
        return mask;
    }
}
