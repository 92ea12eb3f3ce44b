using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Single values that are published or were computed with another library; each test names which.</summary>
public sealed class ReferenceValueTests : IDisposable
{
    private const nn.Reduction None = nn.Reduction.None;

    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_equal_pytorch_on_weighted_cross_entropy()
    {
        Tensor x = tensor(new[,] { { 0.2, 0.3, 0.5 }, { 0.5, 0.2, 0.3 } }), y = tensor(new long[] { 2, 1 }), w = tensor(new double[] { 2, 4, 6 });
        Numbers.Equal([5.63899, 4.95932], new WeightedCrossEntropyLoss(w, reduction: None).forward(x, y), 1e-6);
        Numbers.Equal(1.0598311, new WeightedCrossEntropyLoss(w).forward(x, y), 1e-7);

        Tensor sure = tensor(new double[,] { { -100, 100 }, { -100, 100 } }), labels = tensor(new long[] { 0, 1 }), rare = tensor(new double[] { 20, 10 });
        Numbers.Equal(133.3333, new WeightedCrossEntropyLoss(rare).forward(sure, labels), 1e-6);
        Numbers.Equal(2000, new WeightedCrossEntropyLoss(rare, WeightNormalizer.Count).forward(sure, labels), 1e-6);
    }

    [Fact]
    public void Should_equal_pytorch_on_huber_and_smooth_l1()
    {
        Tensor x = tensor(new[] { -2, 0.5, 0, 0.5, 2, 4, 132 }), y = tensor(new[] { 0, -0.5, 0, 1, 1, 2, 0.3 });
        Numbers.Equal([1.5, 0.5, 0, 0.125, 0.5, 1.5, 131.2], new HuberLoss(1, None).forward(x, y));
        Assert.Equal(261.4, Numbers.Doubles(new HuberLoss(2, None).forward(x, y))[^1], 9);
        Assert.Equal(130.7, Numbers.Doubles(new SmoothL1Loss(2, None).forward(x, y))[^1], 9);
    }

    [Fact]
    public void Should_equal_optax_on_log_cosh()
    {
        Tensor x = tensor(new[] { -700, 0.5, 1, 1.5, 0 });
        Numbers.Equal([699.30685, 0.1201145, 0.4337808, 0.8554402, 0], new LogCoshLoss(None).forward(x, zeros_like(x)), 1e-6);
        // ln cosh r = |r| − ln 2 + ln(1 + e^−2|r|), where a softplus that is cut off at 20 loses the last part.
        Numbers.Equal(10.1 - Math.Log(2) + Math.Exp(-20.2), new LogCoshLoss().forward(tensor(new[] { -10.1 }), tensor(new[] { 0.0 })), 1e-14);
        Tensor far = tensor(new[] { 1e4f, -1e4f });
        Numbers.Equal([1e4 - Math.Log(2), 1e4 - Math.Log(2)], new LogCoshLoss(None).forward(far, zeros_like(far)), 1e-6);
    }

    [Fact]
    public void Should_have_tanh_as_its_slope_when_the_loss_is_log_cosh()
    {
        Tensor x = tensor(new[] { -1000.0, -20, -1e-9, 0, 0.5, 20, 21 }, requires_grad: true);
        new LogCoshLoss(nn.Reduction.Sum).forward(x, zeros_like(x)).backward();
        Numbers.Equal([-1, -1, -1e-9, 0, Math.Tanh(0.5), 1, 1], x.grad!, 1e-14);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(1, 1.2360680)]
    [InlineData(0, 1.0986123)]
    [InlineData(-2, 1)]
    [InlineData(double.NegativeInfinity, 0.8646647)]
    public void Should_equal_Barrons_family_at_residual_2(double alpha, double expected) =>
        Numbers.Equal(expected, new GeneralRobustLoss(alpha).forward(full([1], 2, ScalarType.Float64), zeros(1, ScalarType.Float64)), 1e-7);

    [Fact]
    public void Should_equal_the_robust_losses_at_residual_1()
    {
        Tensor x = ones(1, ScalarType.Float64), y = zeros_like(x);
        Numbers.Equal(0.41421356, new GeneralRobustLoss(1).forward(x, y), 1e-7); // Charbonnier
        Numbers.Equal(0.41421356, new PseudoHuberLoss().forward(x, y), 1e-7);
        Numbers.Equal(0.39346934, new GeneralRobustLoss(double.NegativeInfinity).forward(x, y), 1e-7); // Welsch
        Numbers.Equal(0.40546511, new GeneralRobustLoss(0).forward(x, y), 1e-7); // Cauchy
        Numbers.Equal(0.4, new GeneralRobustLoss(-2).forward(x, y), 1e-7); // Geman-McClure
        Numbers.Equal(Math.Exp(0.5) - 1, new GeneralRobustLoss(double.PositiveInfinity).forward(x, y)); // the paper's limit α → ∞
    }

    [Fact]
    public void Should_equal_keras_on_mean_squared_error_with_row_weights()
    {
        Tensor x = tensor(new double[,] { { 1, 9, 2 }, { -5, -2, 6 } }), y = tensor(new double[,] { { 4, 8, 12 }, { 8, 1, 3 } });
        Tensor rows = tensor(new[,] { { 1.2 }, { 3.4 } });
        Numbers.Equal(49.5, new MseLoss().forward(x, y));
        Numbers.Equal(127.966667, new MseLoss().forward(x, y, rows), 1e-8);
        Numbers.Equal(55.637681, new MseLoss(normalizer: WeightNormalizer.SumOfWeights).forward(x, y, rows), 1e-8);
    }

    [Fact]
    public void Should_equal_pytorch_on_binary_cross_entropy_with_logits()
    {
        Tensor x = tensor(new[] { -1e9, -1e-9 });
        Numbers.Equal(5e8, new BceWithLogitsLoss().forward(x, tensor(new double[] { 1, 0 })));
        Numbers.Equal(0.3465736, new BceWithLogitsLoss().forward(x, tensor(new double[] { 0, 1 })), 1e-7);
        Numbers.Equal(0.2014133, new BceWithLogitsLoss().forward(tensor(new[] { 1.5 }), tensor(new[] { 1.0 })), 1e-6);
    }

    [Fact]
    public void Should_equal_keras_and_optax_on_focal_loss()
    {
        Tensor p = tensor(new[,] { { 0.9, 0.8 }, { 0.7, 0.2 } }), y = tensor(new double[,] { { 1, 0 }, { 1, 0 } });
        Tensor terms = new FocalLoss(2, null, None).forward((p / (1 - p)).log(), y);
        Numbers.Equal([0.515547, 0.020513], terms.mean([1L]), 2e-5);
        Numbers.Equal(0.2680301, terms.mean(), 1e-6);

        Tensor x = tensor(new[] { -1.6, 0.51, 2.94, -1.8 }), labels = tensor(new double[] { 0, 1, 0, 0 });
        Numbers.Equal(0.6932789, new FocalLoss().forward(x, labels), 1e-6);
        Numbers.Equal(0.5116834, new FocalLoss(2, 0.25).forward(x, labels), 1e-6);
    }

    [Fact]
    public void Should_count_an_easy_example_100_times_less_as_RetinaNet_says()
    {
        Tensor x = tensor(new[] { Math.Log(9) }), y = ones(1, ScalarType.Float64);
        Numbers.Equal(new BceWithLogitsLoss().forward(x, y).ToDouble() / 100, new FocalLoss().forward(x, y));
    }

    [Fact]
    public void Should_equal_keras_on_multi_class_focal_loss()
    {
        Tensor x = tensor(new double[,] { { 8, 1, 1 }, { 0, 9, 1 }, { 2, 3, 5 } }), y = tensor(new long[] { 0, 1, 2 });
        Numbers.Equal(0.000345355, new MulticlassFocalLoss(2, full(3, 0.25)).forward(x, y), 1e-5);
    }

    [Fact]
    public void Should_equal_class_balanced_weights_of_Cui()
    {
        Numbers.Equal([0.04216, 0.28000, 2.67784], ClassWeights.EffectiveNumber([1000, 100, 10]), 2e-4);
        Numbers.Equal([1, 1, 1], ClassWeights.EffectiveNumber([1000, 100, 10], 0), 1e-6);
        // scikit-learn: compute_class_weight("balanced", …) for 1000, 100 and 10 examples.
        Numbers.Equal([0.37, 3.7, 37], ClassWeights.Balanced(1000, 100, 10), 1e-6);
        // For β → 1 inverse frequency, scaled to sum to C.
        Tensor balanced = ClassWeights.Balanced(1000, 100, 10);
        Numbers.Equal(balanced / balanced.sum() * 3, ClassWeights.EffectiveNumber([1000, 100, 10], 0.999999999), 1e-4);
    }

    [Fact]
    public void Should_count_classes_and_refuse_those_without_an_example()
    {
        Assert.Equal([2L, 0, 1], ClassWeights.Count(tensor(new long[] { 0, 2, 0 }), 3));
        Assert.Contains("class 1 has 0 examples", Assert.Throws<ArgumentException>(() => ClassWeights.Balanced(2, 0, 1)).Message);
        Assert.Contains("label 3", Assert.Throws<ArgumentException>(() => ClassWeights.Count(tensor(new long[] { 3 }), 3)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => ClassWeights.EffectiveNumber([1], 1));
    }
}
