using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LossLab.Tests.Framework;

/// <summary>LibTorch's loss functions as LossLab and the chapters call them. Expected values are closed forms.</summary>
public sealed class LossFunctionTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_divide_a_weighted_cross_entropy_by_the_weights()
    {
        Tensor logits = tensor(new[,] { { 0.0, Math.Log(3) }, { 0, 0 } }), classes = tensor(new[] { 0L, 1 }), weights = tensor(new[] { 3.0, 1 });
        (double first, double second) = (Math.Log(4), Math.Log(2));
        Assert.Equal((first + second) / 2, functional.cross_entropy(logits, classes).ToDouble(), 12);
        Assert.Equal((3 * first + second) / 4, functional.cross_entropy(logits, classes, weights).ToDouble(), 12);
        Assert.Equal([first, second], functional.cross_entropy(logits, classes, reduction: Reduction.None).ToDoubles(), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Should_be_finite_for_a_large_logit_and_NaN_for_an_infinite_one()
    {
        Tensor At(double logit) => functional.binary_cross_entropy_with_logits(tensor(logit), tensor(1.0));
        Assert.Equal((0, 1000), (At(1000).ToDouble(), At(-1000).ToDouble()));
        Assert.Equal(double.NaN, At(double.PositiveInfinity).ToDouble());
    }

    [Fact]
    public void Should_scale_Huber_by_delta_and_smooth_L1_not()
    {
        Tensor x = tensor(new[] { 0.1, 3 }), zero = zeros_like(x);
        double huber = (0.5 * 0.01 + 0.5 * (3 - 0.25)) / 2;
        Assert.Equal(huber, functional.huber_loss(x, zero, delta: 0.5).ToDouble(), 12);
        Assert.Equal(huber / 0.5, functional.smooth_l1_loss(x, zero, beta: 0.5).ToDouble(), 12);
    }

    // What GuardTests of the losses are for: here the mistake is only a number.
    [Fact]
    public void Should_broadcast_a_column_against_a_row()
    {
        Tensor column = tensor(new[,] { { 1.0 }, { 2 } }), row = tensor(new[] { 1.0, 2 });
        Assert.Equal(0.5, functional.mse_loss(column, row).ToDouble());
    }

    [Fact]
    public void Should_have_a_finite_log_softmax_where_the_softmax_is_0() =>
        Assert.Equal([0, -2000], tensor(new[] { 1000.0, -1000 }).log_softmax(0).ToDoubles());
}
