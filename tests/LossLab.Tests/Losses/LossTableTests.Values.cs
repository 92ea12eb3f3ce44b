using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Every row of the table against every column that fits it.</summary>
public sealed partial class LossTableTests : IDisposable
{
    private const int RowCount = 5;

    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.ClosedForm, MemberType = typeof(LossTable))]
    public void Should_equal_its_closed_form(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Assert.NotNull(row.ClosedForm);
        Numbers.Equal(row.ClosedForm(input, target), row.Make(nn.Reduction.None).forward(input, target), 1e-7);
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.External, MemberType = typeof(LossTable))]
    public void Should_equal_the_value_of_another_library(string name)
    {
        LossCase row = LossTable.Row(name);
        Assert.NotNull(row.Vector);
        LossVector vector = LossVector.Load(row.VectorFile, row.Vector);
        Tensor target = vector.Target.ToTensor().to(row.Example(1).Target.dtype);
        (Tensor terms, Tensor gradient) =
            Numbers.Differentiate(x => row.Make(nn.Reduction.None).forward(x, target), vector.Input.ToTensor());
        Tensor input = vector.Input.ToTensor();
        Numbers.Equal(vector.None.ToTensor(), terms, 1e-9, 1e-9);
        Numbers.Equal(vector.Gradient.ToTensor(), gradient, 1e-8, 1e-9);
        Numbers.Equal(vector.Sum, row.Make(nn.Reduction.Sum).forward(input, target));
        // PyTorch's cross-entropy of class indices is the one that divides by the sum of its class weights.
        WeightNormalizer theirs = vector.Source.StartsWith("torch") ? WeightNormalizer.SumOfWeights : WeightNormalizer.Count;
        Numbers.Equal(vector.Mean, row.Make(nn.Reduction.Mean, theirs).forward(input, target));
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Identity, MemberType = typeof(LossTable))]
    public void Should_equal_a_simpler_loss(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Assert.NotNull(row.Identity);
        // 1e-5: a limit such as Barron's at α = 0.000001 is reached only so far.
        Numbers.Equal(row.Identity(input, target), row.Make(nn.Reduction.None).forward(input, target), 1e-5);
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Bounds, MemberType = typeof(LossTable))]
    public void Should_stay_within_its_bounds(string name)
    {
        LossCase row = LossTable.Row(name);
        foreach (double scale in new[] { 0.001, 0.1, 1, 10, 1000 })
        {
            (Tensor input, Tensor target) = row.Example(40);
            if (!row.Exempt.ContainsKey(Column.Extremes)) input = input * scale;
            Assert.All(Numbers.Doubles(row.Make(nn.Reduction.None).forward(input, target)), value => Assert.InRange(value, row.Lower, row.Upper));
        }
    }

    [Theory]
    [MemberData(nameof(LossTable.AllRows), MemberType = typeof(LossTable))]
    public void Should_reduce_its_terms_to_their_sum_and_mean(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        double[] terms = Numbers.Doubles(row.Make(nn.Reduction.None).forward(input, target));
        Numbers.Equal(terms.Sum(), row.Make(nn.Reduction.Sum).forward(input, target));
        Numbers.Equal(terms.Sum() / (row.Count?.Invoke(input, target) ?? terms.Length), row.Make(nn.Reduction.Mean).forward(input, target));
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Weights, MemberType = typeof(LossTable))]
    public void Should_weight_its_terms_and_divide_as_asked(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Tensor terms = row.Make(nn.Reduction.None).forward(input, target);
        Tensor weights = LossTable.Wave(1, 1.1, 0, terms.shape) + 1.5;
        double total = (terms * weights).sum().ToDouble();
        double ownSum = ((row.OwnWeights?.Invoke(input, target) ?? ones_like(terms)) * weights).sum().ToDouble();

        Numbers.Equal(terms * weights, row.Make(nn.Reduction.None).forward(input, target, weights));
        Numbers.Equal(total, row.Make(nn.Reduction.Sum).forward(input, target, weights));
        Numbers.Equal(total / (row.Count?.Invoke(input, target) ?? terms.NumberOfElements), row.Make().forward(input, target, weights));
        Numbers.Equal(total / ownSum, row.Make(nn.Reduction.Mean, WeightNormalizer.SumOfWeights).forward(input, target, weights));
        Numbers.Equal(0, row.Make(nn.Reduction.Mean, WeightNormalizer.SumOfWeights).forward(input, target, zeros_like(terms)));
    }
}
