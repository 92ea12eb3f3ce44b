using System.Runtime.InteropServices;
using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework;

/// <summary>What LossLab and the chapters rely on in autograd. Expected values are closed forms.</summary>
public sealed class AutogradTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Tensor _x = tensor(new[] { 1.0, 2, 3 }, requires_grad: true);

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_add_the_gradients_of_leaves_and_keep_no_others()
    {
        Tensor y = _x * 3;
        y.sum().backward();
        (_x * 2).sum().backward();
        Assert.Equal([5, 5, 5], _x.grad!.ToDoubles());
        Assert.Equal((true, false), (_x.is_leaf, y.is_leaf));
    }

    [Fact]
    public void Should_give_gradients_to_the_named_inputs_only()
    {
        Tensor w = tensor(2.0, requires_grad: true), y = (_x * w).sum();
        autograd.backward([y], inputs: [w]);
        Assert.Equal(6, w.grad!.ToDouble());
        Assert.Null(_x.grad);
    }

    [Fact]
    public void Should_keep_the_graph_that_creates_one()
    {
        Tensor y = _x.exp().sum();
        autograd.backward([y], create_graph: true, inputs: [_x]);
        Assert.True(_x.grad!.requires_grad);
        _x.grad = null; // it holds the graph that holds it
        autograd.backward([y], inputs: [_x]);
        Assert.Contains("second time", Assert.Throws<ExternalException>(() => y.backward()).Message);
    }

    [Fact]
    public void Should_raise_what_is_wrong_with_a_loss()
    {
        Assert.Contains("scalar", Assert.Throws<ExternalException>(() => (_x * 2).backward()).Message);
        Assert.Contains("does not require grad", Assert.Throws<ExternalException>(() => _x.detach().sum().backward()).Message);
    }

    [Fact]
    public void Should_record_nothing_without_grad_mode()
    {
        using (no_grad())
        {
            Assert.False((_x * 2).requires_grad);
            using (enable_grad()) Assert.True((_x * 2).requires_grad);
        }

        Assert.True(is_grad_enabled());
    }

    [Fact]
    public void Should_name_the_operation_that_made_a_NaN()
    {
        using AnomalyMode anomaly = autograd.set_detect_anomaly(true);
        Tensor zero = tensor(0.0, requires_grad: true), hidden = zero.sqrt() * 0;
        Assert.Contains("'SqrtBackward0' returned nan", Assert.Throws<ExternalException>(() => hidden.backward()).Message);
    }

    [Fact]
    public void Should_have_a_slope_of_0_for_the_norm_at_0()
    {
        Tensor zero = zeros(2, requires_grad: true);
        zero.norm().backward();
        Assert.Equal([0, 0], zero.grad!.ToDoubles());
    }

    // The slope of what where() leaves out is 0·NaN.
    [Fact]
    public void Should_let_a_NaN_through_where_in_the_backward_pass()
    {
        Tensor target = tensor(new[] { 1, double.NaN, 3 });
        Tensor loss = where(target.isnan(), 0, (_x - target).square() + (_x * target).square()).sum();
        loss.backward();
        Assert.Equal([2, double.NaN, 54], _x.grad!.ToDoubles());
        Assert.Equal(82, loss.ToDouble());
    }
}
