using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public sealed partial class LossTableTests
{
    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.ShapeMismatch, MemberType = typeof(LossTable))]
    public void Should_refuse_unequal_shapes_and_name_both(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        foreach (Tensor wrong in new[] { target.unsqueeze(-1), target.unsqueeze(0), target.narrow(0, 0, RowCount - 1) })
        {
            var error = Assert.Throws<ArgumentException>(() => row.Make().forward(input, wrong));
            Assert.Contains(row.Make().GetName(), error.Message);
            Assert.Contains($"[{string.Join(", ", input.shape)}]", error.Message);
            Assert.Contains($"[{string.Join(", ", wrong.shape)}]", error.Message);
        }
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Mask, MemberType = typeof(LossTable))]
    public void Should_refuse_a_mask_or_weights_that_would_broadcast(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Tensor terms = row.Make(nn.Reduction.None).forward(input, target);
        Tensor mask = ones(row.MaskShape(input, target), ScalarType.Bool);
        Assert.Contains("mask", Assert.Throws<ArgumentException>(() => row.Make().forward(input, target, null, mask.unsqueeze(0))).Message);
        Assert.Contains("mask", Assert.Throws<ArgumentException>(() => row.Make().forward(input, target, null, mask.to(ScalarType.Float32))).Message);
        Assert.Contains("weights", Assert.Throws<ArgumentException>(() => row.Make().forward(input, target, ones_like(terms).unsqueeze(-1))).Message);
    }

    [Theory]
    [MemberData(nameof(LossTable.Rows), Column.Types, MemberType = typeof(LossTable))]
    public void Should_refuse_types_that_do_not_fit(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Assert.Contains("Int64", Assert.Throws<ArgumentException>(() => row.Make().forward(input.to(ScalarType.Int64), target)).Message);
        Tensor wrong = target.to(target.is_floating_point() ? ScalarType.Float32 : ScalarType.Float64);
        Assert.Contains("Convert it", Assert.Throws<ArgumentException>(() => row.Make().forward(input, wrong)).Message);
    }

    [Theory]
    [MemberData(nameof(LossTable.AllRows), MemberType = typeof(LossTable))]
    public void Should_hand_out_its_result_and_dispose_the_rest(string name)
    {
        LossCase row = LossTable.Row(name);
        (Tensor input, Tensor target) = row.Example(RowCount);
        Tensor mask = ones(row.MaskShape(input, target), ScalarType.Bool);
        foreach (nn.Reduction reduction in Enum.GetValues<nn.Reduction>())
        {
            Loss loss = row.Make(reduction);
            Tensor weights = ones_like(row.Make(nn.Reduction.None).forward(input, target));
            using DisposeScope scope = NewDisposeScope();
            _ = loss.forward(input, target);
            _ = loss.forward(input, target, weights, mask);
            Assert.Equal(2, scope.DisposablesCount);
        }

        Assert.False(input.IsInvalid || target.IsInvalid || mask.IsInvalid);
    }

    [Theory]
    [MemberData(nameof(LossTable.AllRows), MemberType = typeof(LossTable))]
    public void Should_give_a_reason_for_every_exemption(string name)
    {
        LossCase row = LossTable.Row(name);
        Assert.All(row.Exempt.Values, reason => Assert.True(reason.Length > 20, reason));
        Assert.True(row.Vector is null == row.Exempt.ContainsKey(Column.External), "A vector or a reason.");
        Assert.True(row.Identity is null == row.Exempt.ContainsKey(Column.Identity), "An identity or a reason.");
        Assert.True(row.ClosedForm is null == row.Exempt.ContainsKey(Column.ClosedForm), "A closed form or a reason.");
    }

    [Fact]
    public void Should_have_a_row_for_every_loss_of_the_library()
    {
        var tested = LossTable.All.Select(row => row.Make().GetType()).ToHashSet();
        IEnumerable<Type> losses = typeof(Loss).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Loss)) && !type.IsAbstract);
        Assert.Empty(losses.Where(type => !tested.Contains(type)).Select(type => type.Name));
        Assert.All(losses, type => Assert.True(type.IsSealed, $"{type.Name} is not sealed."));
    }
}
