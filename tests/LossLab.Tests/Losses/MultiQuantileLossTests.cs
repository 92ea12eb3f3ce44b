using FsCheck;
using FsCheck.Fluent;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public sealed class MultiQuantileLossTests : IDisposable
{
    private static readonly double[] Levels = [0.05, 0.5, 0.9];

    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    // scikit-learn 1.2.1: mean_pinball_loss of each column at its level, for y = [1, 2, 3]: 0.0383333, 0.0833333 and 0.0566667.
    [Fact]
    public void Should_be_the_mean_over_the_quantiles()
    {
        Tensor x = tensor(new[,] { { 0.5, 1, 1.5 }, { 1.5, 2.5, 2.2 }, { 1.7, 3, 4 } }), y = tensor([1.0, 2, 3]);
        Assert.Equal((0.0383333 + 0.0833333 + 0.0566667) / 3, new MultiQuantileLoss(Levels).forward(x, y).ToDouble(), 6);
        Assert.Equal(new QuantileLoss(0.3).forward(x[.., 0], y).ToDouble(), new MultiQuantileLoss([0.3]).forward(x[.., ..1], y).ToDouble(), 12);
        Assert.Equal(Levels, new MultiQuantileLoss(Levels).Quantiles);
    }

    // Chernozhukov, Fernández-Val, Galichon 2010.
    [Fact]
    public void Should_fall_when_quantiles_that_cross_are_sorted() => Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), seed =>
    {
        using DisposeScope scope = NewDisposeScope();
        Random random = new(seed);
        Tensor x = tensor(ScaleCase.Normal(random, 1, 12), [4, 3]), y = tensor(ScaleCase.Normal(random, 1, 4)), sorted = x.sort(dim: 1).Values;
        double crossed = new MultiQuantileLoss(Levels).forward(x, y).ToDouble(), inOrder = new MultiQuantileLoss(Levels).forward(sorted, y).ToDouble();
        return x.eq(sorted).all().ToBoolean() ? crossed == inOrder : inOrder < crossed;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_say_what_does_not_fit()
    {
        var loss = new MultiQuantileLoss(Levels);
        Assert.Contains("target.squeeze(1) makes such a target", Message(() => loss.forward(zeros(4, 3), zeros(4, 1))));
        Numbers.Equal(loss.forward(ones(4, 3), zeros(4)), loss.forward(ones(4, 3), zeros(4, 1).squeeze(1)));
        Assert.Contains("must hold the 3 quantiles of the loss, and has 2", Message(() => loss.forward(zeros(4, 2), zeros(4))));
        Assert.Contains("quantile 1 is 0.5, and the one before it 0.5", Message(() => new MultiQuantileLoss([0.5, 0.5])));
        Assert.Contains("no quantile", Message(() => new MultiQuantileLoss([])));
        static string Message(Func<object?> action) => Assert.Throws<ArgumentException>(action).Message;
    }
}
