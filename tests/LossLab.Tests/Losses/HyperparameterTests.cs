using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public sealed class HyperparameterTests
{
    public static TheoryData<string, Func<Loss>, string> Wrong() => new()
    {
        { "delta", () => new HuberLoss(0), "above 0" },
        { "delta", () => new HuberLoss(double.NaN), "above 0" },
        { "delta", () => new HuberLoss(double.PositiveInfinity), "finite" },
        { "delta", () => new PseudoHuberLoss(-1), "above 0" },
        { "beta", () => new SmoothL1Loss(0), "above 0" },
        { "c", () => new TukeyLoss(0), "above 0" },
        { "alpha", () => new GeneralRobustLoss(double.NaN), "a number" },
        { "c", () => new GeneralRobustLoss(1, 0), "above 0" },
        { "quantile", () => new QuantileLoss(0), "between 0 and 1" },
        { "quantile", () => new QuantileLoss(1), "between 0 and 1" },
        { "quantiles", () => new MultiQuantileLoss([0.1, 1]), "between 0 and 1" },
        { "positiveWeight", () => new BceWithLogitsLoss(0), "above 0" },
        { "k", () => new LambdaRankLoss(0), "1 or above" },
        { "labelSmoothing", () => new WeightedCrossEntropyLoss(labelSmoothing: 1), "not including, 1" },
        { "gamma", () => new FocalLoss(-0.1), "0 or above" },
        { "gamma", () => new FocalLoss(double.PositiveInfinity), "finite" },
        { "alpha", () => new FocalLoss(2, 1.1), "from 0 to 1" },
        { "alpha", () => new FocalLoss(2, -0.1), "from 0 to 1" },
        { "gamma", () => new MulticlassFocalLoss(double.NaN), "0 or above" },
        { "gammaPositive", () => new AsymmetricLoss(-1), "0 or above" },
        { "gammaNegative", () => new AsymmetricLoss(0, -1), "0 or above" },
        { "clip", () => new AsymmetricLoss(0, 0, 1), "not including, 1" },
        { "smooth", () => new DiceLoss(0), "above 0" },
        { "alpha", () => new TverskyLoss(-1), "0 or above" },
        { "beta", () => new TverskyLoss(1, 0), "above 0" },
        { "smooth", () => new TverskyLoss(1, 1, 0), "above 0" },
        { "eps", () => new GaussianNllLoss(eps: 0), "above 0" },
        { "eps", () => new PoissonNllLoss(eps: 0), "above 0" },
        { "targets", () => new KlDivergenceLoss((KlTarget)7), "Probabilities, LogProbabilities" },
        { "estimator", () => new CrpsLoss((CrpsEstimator)7), "Fair, Standard" },
        { "epsilon", () => new PolyLoss(-1.1), "-1 or above" },
        { "epsilon", () => new PolyLoss(double.PositiveInfinity), "finite" },
        { "q", () => new GeneralizedCrossEntropyLoss(0), "above 0 and up to 1" },
        { "q", () => new GeneralizedCrossEntropyLoss(1.1), "above 0 and up to 1" },
        { "alpha", () => new SymmetricCrossEntropyLoss(-1), "0 or above" },
        { "beta", () => new SymmetricCrossEntropyLoss(1, -1), "0 or above" },
        { "logOfZero", () => new SymmetricCrossEntropyLoss(1, 1, 0), "below 0" },
        { "logOfZero", () => new SymmetricCrossEntropyLoss(1, 1, double.NegativeInfinity), "finite" },
        { "temperature", () => new SupervisedContrastiveLoss(0), "above 0" },
        { "reduction", () => new MseLoss((nn.Reduction)7), "None, Mean, Sum" },
        { "normalizer", () => new MseLoss(normalizer: (WeightNormalizer)7), "Count, SumOfWeights" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Should_refuse_what_is_out_of_range_and_name_the_range(string parameter, Func<Loss> create, string range)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(create);
        Assert.Equal(parameter, error.ParamName);
        Assert.Contains(range, error.Message);
    }

    [Fact]
    public void Should_refuse_weights_that_are_no_weights()
    {
        using DisposeScope scope = NewDisposeScope();
        Assert.Contains("vector", Assert.Throws<ArgumentException>(() => new WeightedMseLoss(ones(2, 2))).Message);
        Assert.Contains("vector", Assert.Throws<ArgumentException>(() => new WeightedMseLoss(ones(2, ScalarType.Int64))).Message);
        Assert.Contains("[0]", Assert.Throws<ArgumentException>(() => new WeightedMseLoss(ones(0))).Message);
        Assert.Contains("not negative", Assert.Throws<ArgumentException>(() => new WeightedMseLoss(tensor(new[] { 1f, -1f }))).Message);
        Assert.Contains("finite", Assert.Throws<ArgumentException>(() => new WeightedCrossEntropyLoss(tensor(new[] { 1f, float.NaN }))).Message);
        Assert.Contains("finite", Assert.Throws<ArgumentException>(() => new WeightedMseLoss(tensor(new[] { 1f, float.PositiveInfinity }))).Message);
        Assert.Contains("2 weights", Assert.Throws<ArgumentException>(() => new WeightedMseLoss(ones(2)).forward(zeros(4, 3), zeros(4, 3))).Message);
    }

    [Fact]
    public void Should_keep_a_copy_of_its_weights()
    {
        WeightedMseLoss loss;
        using (NewDisposeScope())
        {
            Tensor weights = ones(2);
            loss = new WeightedMseLoss(weights);
            weights.fill_(7);
        }

        Assert.Equal(1, loss.forward(ones(1, 2), zeros(1, 2)).item<float>());
    }

    [Fact]
    public void Should_take_the_ends_of_a_closed_range() =>
        Assert.Equal((0, 1), (new FocalLoss(2, 0).Alpha, new FocalLoss(2, 1).Alpha));

    [Fact]
    public void Should_not_ask_for_a_gradient_of_its_weights()
    {
        using DisposeScope scope = NewDisposeScope();
        Assert.False(new WeightedMseLoss(ones(2).requires_grad_()).forward(ones(1, 2), zeros(1, 2)).requires_grad);
    }

    [Fact]
    public void Should_name_itself() => Assert.Equal("HuberLoss", new HuberLoss().GetName());
}
