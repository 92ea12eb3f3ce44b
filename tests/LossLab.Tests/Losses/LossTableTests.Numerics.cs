using LossLab.Checking;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public sealed partial class LossTableTests
{
    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Extremes, MemberType = typeof(LossTable))]
    public void Should_be_finite_for_extreme_predictions(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        if (target.is_floating_point()) target = target.to(ScalarType.Float32);
        foreach (double size in row.Extremes)
            foreach (double sign in new[] { 1, -1 })
            {
                Tensor extreme = (input.sign() * (sign * size)).to(ScalarType.Float32);
                (Tensor terms, Tensor gradient) = Numbers.Differentiate(x => row.Make(nn.Reduction.None).forward(x, target), extreme);
                Numbers.Finite(terms);
                Numbers.Finite(gradient);
                if (!row.MaskSelectsTerms) continue; // in a list these predictions tie, and there formulas differ
                Tensor target64 = target.is_floating_point() ? target.to(ScalarType.Float64) : target;
                double[] exact = row.ClosedForm?.Invoke(extreme.to(ScalarType.Float64), target64) ?? [], values = Numbers.Doubles(terms);
                for (int i = 0; i < exact.Length; i++) // where the textbook formula itself survives
                    if (double.IsFinite(exact[i])) Assert.True(Math.Abs(values[i] - exact[i]) <= 1e-5 + 1e-4 * exact[i], $"{values[i]} is not {exact[i]}.");
            }
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Gradient, MemberType = typeof(LossTable))]
    public void Should_have_the_gradient_of_central_differences(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Loss loss = row.Make(nn.Reduction.None);
        Tensor grad = LossTable.Wave(1, 3.3, 0.8, loss.forward(input, target).shape) + 1.2;
        (_, Tensor gradient) = Numbers.Differentiate(x => loss.forward(x, target) * grad, input);
        Numbers.Equal(Numbers.CentralDifferences(x => loss.forward(x, target), input, grad), gradient, 1e-6, 1e-8);
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.SecondGradient, MemberType = typeof(LossTable))]
    public void Should_have_the_second_gradient_of_central_differences(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Loss loss = row.Make(nn.Reduction.Sum);
        Tensor direction = LossTable.Wave(1, 3.3, 0.8, input.shape) + 1.2;
        Tensor at = input.clone().requires_grad_(), slope = Gradient(at, createGraph: true);
        // A piecewise linear loss has a gradient that depends on nothing: its own is 0.
        Tensor second = (slope.requires_grad ? Gradients.Of((slope * direction).sum(), [at])[0] : null) ?? zeros_like(input);
        double[] expected = Numbers.CentralDifferences(x => Gradient(x.requires_grad_(), createGraph: false), input, direction);
        Numbers.Equal(expected, second, 1e-5, 1e-7);

        Tensor Gradient(Tensor x, bool createGraph) =>
            Gradients.Of(loss.forward(x, target), [x], createGraph: createGraph)[0]!;
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Float32, MemberType = typeof(LossTable))]
    public void Should_be_the_same_in_Float32(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        // Rounded first, so that both types see the same numbers.
        Tensor single = input.to(ScalarType.Float32);
        Tensor label = target.is_floating_point() ? target.to(ScalarType.Float32) : target;
        Tensor label64 = target.is_floating_point() ? label.to(ScalarType.Float64) : target;
        Loss loss = row.Make(nn.Reduction.None);
        (Tensor expected, Tensor slope) = Numbers.Differentiate(x => loss.forward(x, label64), single.to(ScalarType.Float64));
        (Tensor terms, Tensor gradient) = Numbers.Differentiate(x => loss.forward(x, label), single);
        Assert.Equal(ScalarType.Float32, terms.dtype);
        Numbers.Equal(expected, terms, 1e-4, 1e-6);
        Numbers.Equal(slope, gradient, 1e-4, 1e-5);
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.NaN, MemberType = typeof(LossTable))]
    public void Should_not_hide_a_NaN(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Assert.Equal(double.NaN, row.Make().forward(WithNaN(input), target).ToDouble());
        if (target.is_floating_point())
            Assert.Equal(double.NaN, row.Make().forward(input, WithNaN(target)).ToDouble());

        static Tensor WithNaN(Tensor x) => x.masked_fill(arange(x.NumberOfElements).eq(0).view(x.shape), double.NaN);
    }
}
