using LossLab.Checking;
using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Checking;

/// <summary>Expected values are closed forms. That a mistake is an exception, and not the end of the process, is what each error test shows.</summary>
public sealed partial class GradientsTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Tensor _x = tensor(new[] { 1.0, 2, 3 }, requires_grad: true);

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_be_the_closed_form() =>
        Assert.Equal([3, 12, 27], Gradients.Of(_x.pow(3).sum(), [_x])[0]!.ToDoubles());

    [Fact]
    public void Should_be_one_for_each_input_and_null_for_one_that_is_not_used()
    {
        Tensor scale = tensor(2.0, requires_grad: true), unused = ones(2, requires_grad: true);
        Tensor?[] gradients = Gradients.Of((_x * scale).sum(), [scale, unused, _x, scale]);
        Assert.Equal([6], gradients[0]!.ToDoubles());
        Assert.Null(gradients[1]);
        Assert.Equal([2, 2, 2], gradients[2]!.ToDoubles());
        Assert.Equal([6], gradients[3]!.ToDoubles());
        Assert.Empty(Gradients.Of(_x.sum(), []));
        Assert.Null(_x.grad);
    }

    [Fact]
    public void Should_weigh_an_output_of_any_shape() =>
        Assert.Equal([10, 0, -6], Gradients.Of(_x.square(), [_x], tensor([5.0, 0, -1]))[0]!.ToDoubles());

    [Fact]
    public void Should_be_differentiable_again()
    {
        Tensor first = Gradients.Of(_x.pow(3).sum(), [_x], createGraph: true)[0]!;
        Tensor second = Gradients.Of(first.square().sum(), [_x], createGraph: true)[0]!; // 9x⁴, whose derivative is 36x³
        Assert.Equal([36, 288, 972], second.ToDoubles());
        Assert.Equal([108, 432, 972], Gradients.Of(second.sum(), [_x])[0]!.ToDoubles());
        Assert.False(Gradients.Of(_x.pow(3).sum(), [_x])[0]!.requires_grad);
    }

    [Fact]
    public void Should_reach_grad_output_too()
    {
        Tensor factors = ones_like(_x).requires_grad_();
        Tensor gradient = Gradients.Of(_x.square(), [_x], factors, createGraph: true)[0]!;
        Assert.Equal([2, 4, 6], Gradients.Of(gradient.sum(), [factors])[0]!.ToDoubles());
    }

    [Fact]
    public void Should_take_an_input_that_was_computed()
    {
        Tensor inner = _x * 2;
        Tensor gradient = Gradients.Of(inner.pow(3).sum(), [inner], createGraph: true)[0]!;
        Assert.Equal([12, 48, 108], gradient.ToDoubles());
        Assert.Null(inner.grad);
        Assert.Equal([24, 48, 72], Gradients.Of(gradient.sum(), [_x])[0]!.ToDoubles()); // 6·2x·2
        Assert.Equal([1, 1, 1], Gradients.Of(inner, [inner], ones_like(inner))[0]!.ToDoubles());
    }

    [Fact]
    public void Should_keep_the_graph_if_asked_or_if_it_makes_one()
    {
        Tensor output = _x.exp().sum();
        double[] expected = _x.exp().ToDoubles();
        Assert.Equal(expected, Gradients.Of(output, [_x], createGraph: true)[0]!.ToDoubles());
        Assert.Equal(expected, Gradients.Of(output, [_x], retainGraph: true)[0]!.ToDoubles());
        Assert.Equal(expected, Gradients.Of(output, [_x])[0]!.ToDoubles());
        Assert.Contains("retainGraph: true", Assert.Throws<InvalidOperationException>(() => Gradients.Of(output, [_x])).Message);
        output = _x.exp().sum();
        Gradients.Of(output, [_x], retainGraph: false, createGraph: true);
        Assert.Throws<InvalidOperationException>(() => Gradients.Of(output, [_x]));
    }

    [Fact]
    public void Should_leave_the_gradients_as_they_were_also_after_an_error()
    {
        _x.grad = tensor([7.0, 8, 9]);
        using Tensor held = _x.grad!;
        Tensor output = _x.exp().sum();
        Gradients.Of(output, [_x]);
        Assert.Throws<InvalidOperationException>(() => Gradients.Of(output, [_x]));
        held.add_(1);
        Assert.Equal([8, 9, 10], _x.grad!.ToDoubles()); // the same memory, not a copy
        _x.grad = null;
        Assert.Throws<InvalidOperationException>(() => Gradients.Of(output, [_x]));
        Assert.Null(_x.grad);
    }

    [Fact]
    public void Should_leave_behind_what_it_returns_and_nothing_else()
    {
        Tensor output = (_x * _x).sum(), unused = ones(2, requires_grad: true);
        _x.grad = zeros_like(_x);
        int before = _scope.DisposablesCount;
        Tensor?[] gradients = Gradients.Of(output, [_x, unused]);
        Assert.Equal(before + 1, _scope.DisposablesCount);
        Assert.True(_scope.Contains(gradients[0]!));
    }
}
