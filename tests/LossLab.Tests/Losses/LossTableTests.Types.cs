using System.Runtime.InteropServices;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public sealed partial class LossTableTests
{
    /// <summary>Every row in both half types.</summary>
    public static TheoryData<string, ScalarType> HalfRows()
    {
        var rows = new TheoryData<string, ScalarType>();
        foreach (LossCase row in LossTable.All.Where(row => !row.Exempt.ContainsKey(Column.Half)))
            foreach (ScalarType type in new[] { ScalarType.Float16, ScalarType.BFloat16 }) rows.Add(row.Name, type);
        return rows;
    }

    // Computed as in Float32, and rounded once: value and gradient are within half a unit in the last place of what Float32 gives for these inputs.
    [Theory]
    [MemberData(nameof(HalfRows))]
    public void Should_be_the_same_in_half_precision(string name, ScalarType type)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Tensor x = input.to(type), y = target.is_floating_point() ? target.to(type) : target;
        Tensor x32 = x.to(ScalarType.Float32), y32 = y.is_floating_point() ? y.to(ScalarType.Float32) : y;
        double eps = finfo(type).eps, smallest = type == ScalarType.Float16 ? Math.ScaleB(1, -24) : Math.ScaleB(1, -133);
        foreach (nn.Reduction reduction in Enum.GetValues<nn.Reduction>())
            foreach (bool weighted in new[] { false, true })
            {
                Loss loss = row.Make(reduction, WeightNormalizer.SumOfWeights);
                Tensor? weights = weighted ? LossTable.Wave(1, 1.1, 0, row.Make(nn.Reduction.None).forward(x32, y32).shape) + 1.5 : null;
                (Tensor expected, Tensor slope) = Numbers.Differentiate(t => loss.forward(t, y32, weights), x32);
                (Tensor value, Tensor gradient) = Numbers.Differentiate(t => loss.forward(t, y, weights), x);
                Assert.Equal((type, type), (value.dtype, gradient.dtype));
                Numbers.Equal(expected, value, eps, smallest);
                Numbers.Equal(slope, gradient, eps, smallest);
            }
    }

    [Theory]
    [MemberData(nameof(HalfRows))]
    public void Should_refuse_a_target_of_another_type_than_a_half_prediction(string name, ScalarType type)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Tensor wrong = target.to(ScalarType.Float32);
        string message = Assert.Throws<ArgumentException>(() => row.Make().forward(input.to(type), wrong)).Message;
        Assert.Contains("Convert it", message);
        Assert.Contains("Float32", message);
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Meta, MemberType = typeof(LossTable))]
    public void Should_give_the_shape_of_its_result_where_tensors_have_no_numbers(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        foreach ((Loss loss, Tensor? weights, Tensor? mask) in Calls(row, input, target))
        {
            Tensor expected = loss.forward(input, target, weights, mask);
            MetaDevice.Try(() =>
            {
                Tensor x = input.to(META).detach().requires_grad_();
                Tensor value = loss.forward(x, target.to(META), weights?.to(META), mask?.to(META));
                Assert.Equal((DeviceType.META, input.dtype), (value.device_type, value.dtype));
                Assert.Equal(expected.shape, value.shape);
                value.sum().backward();
                Assert.Equal(DeviceType.META, x.grad!.device_type);
                Assert.Equal(input.shape, x.grad.shape);
            });
        }
    }

    [Theory]
    [MemberData(nameof(LossTable.AllRows), MemberType = typeof(LossTable))]
    public void Should_make_its_tensors_on_the_device_of_the_prediction(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        foreach ((Loss loss, Tensor? weights, Tensor? mask) in Calls(row, input, target))
        {
            (Tensor expected, Tensor slope) = Numbers.Differentiate(x => loss.forward(x, target, weights, mask), input);
            (Tensor value, Tensor gradient) = MetaDevice.AsDefault(() => Numbers.Differentiate(x => loss.forward(x, target, weights, mask), input));
            Numbers.Equal(expected, value);
            Numbers.Equal(slope, gradient);
        }
    }

    [Fact]
    public void Should_know_which_operators_the_meta_device_lacks() => Assert.All(MetaDevice.Lacking, lacking =>
        Assert.True(MetaDevice.IsLacking(
            Assert.ThrowsAny<ExternalException>(() => lacking.Value(empty(2, 3, device: META).requires_grad_())), lacking.Key), lacking.Key));

    /// <summary>Every reduction and normalizer, with and without weights and mask.</summary>
    private static IEnumerable<(Loss Loss, Tensor? Weights, Tensor? Mask)> Calls(LossCase row, Tensor input, Tensor target)
    {
        Tensor mask = LossTable.Wave(1, 4.1, 0.9, row.MaskShape(input, target)).gt(-0.4);
        Tensor weights = LossTable.Wave(1, 1.1, 0, row.Make(nn.Reduction.None).forward(input, target).shape) + 1.5;
        foreach (nn.Reduction reduction in Enum.GetValues<nn.Reduction>())
            foreach (WeightNormalizer normalizer in Enum.GetValues<WeightNormalizer>())
                foreach ((Tensor? w, Tensor? m) in new (Tensor?, Tensor?)[] { (null, null), (weights, null), (null, mask), (weights, mask) })
                    yield return (row.Make(reduction, normalizer), w, m);
    }
}
