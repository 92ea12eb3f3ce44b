using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>What only the losses of distributions have: variances, counts, distributions as targets, ensembles.</summary>
public sealed class DistributionLossTests : IDisposable
{
    private const nn.Reduction None = nn.Reduction.None;

    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_give_the_variance_a_gradient_also_below_its_bound()
    {
        // ½·[1/v − r²/v²] at v = 4 and at the bound, r = 3 and 0.
        Tensor input = tensor(new double[,] { { 3, 4 }, { 0, 0 } });
        (_, Tensor gradient) = Numbers.Differentiate(x => new GaussianNllLoss(eps: 0.01, reduction: nn.Reduction.Sum).forward(x, zeros(2, ScalarType.Float64)), input);
        Numbers.Equal([3.0 / 4, 0.5 * (1 / 4.0 - 9 / 16.0), 0, 50], gradient);
    }

    [Fact]
    public void Should_not_overflow_where_the_residual_in_units_of_its_deviation_does_not()
    {
        // (1e25)²/1e38 = 1e12; the square alone is no Float32. Far below the deviation: ½·ln v.
        Tensor input = tensor(new[,] { { 1e25f, 1e38f }, { 3e37f, 1e38f }, { -1e-30f, 1e-6f } });
        AssertLike64(new GaussianNllLoss(reduction: None), input, zeros(3));
        Numbers.Equal(0.5 * (Math.Log(1e38) + 1e12), new GaussianNllLoss().forward(input[..1], zeros(1)), 1e-5);
        Assert.Equal(double.PositiveInfinity, Value(new GaussianNllLoss(), tensor(new[,] { { 0f, float.PositiveInfinity } }), zeros(1)));
        Assert.Equal(double.NaN, Value(new GaussianNllLoss(), tensor(new[,] { { 0f, float.NaN } }), zeros(1)));
    }

    [Theory]
    [InlineData(1e4, 1)]
    [InlineData(0, 1e-10)]
    [InlineData(0, 1e6)]
    public void Should_have_the_likelihood_of_Float64_at_any_offset_and_scale(double offset, double scale)
    {
        manual_seed(5);
        Tensor mean = (randn(20) + offset) * scale, variance = (randn(20).square() + 0.1) * scale * scale;
        Tensor target = (mean.to(ScalarType.Float64) + randn(20, ScalarType.Float64) * scale).to(ScalarType.Float32);
        AssertLike64(new GaussianNllLoss(eps: 1e-30), stack([mean, variance], 1), target);
    }

    [Fact]
    public void Should_refuse_variances_and_shapes_that_would_pass_silently_elsewhere()
    {
        Assert.Contains("the smallest is -0.5", Message(new GaussianNllLoss(), tensor(new[,] { { 0f, -0.5f } }), zeros(1)));
        Assert.Contains("must be 2, a mean and a variance", Message(new GaussianNllLoss(), zeros(4, 3), zeros(4)));
        Assert.Contains("input is [4, 2, 3] and target is [4, 1]", Message(new GaussianNllLoss(), zeros(4, 2, 3), zeros(4, 1)));
        Assert.Contains("target is Float64", Message(new GaussianNllLoss(), zeros(4, 2), zeros(4, ScalarType.Float64)));
        Assert.Contains("[N, K, …]", Message(new GaussianNllLoss(), zeros(4), zeros(4)));
    }

    [Fact]
    public void Should_give_a_target_that_is_masked_out_no_gradient()
    {
        Tensor input = tensor(new double[,] { { 3, 4 }, { 1, 2 } }), mask = tensor(new[] { true, false });
        (_, Tensor gradient) = Numbers.Differentiate(y => new GaussianNllLoss().forward(input, y, null, mask), tensor(new[] { 1, double.NaN }));
        Numbers.Equal([-0.5, 0], gradient); // (y − μ)/v = −2/4
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Should_keep_the_digits_of_large_counts(bool logInput)
    {
        // e^x − y·x + y·ln y − y is 9 here, of parts of 14 million each.
        double[] counts = [1e6, 1e6, 1e3, 2, 1e6], rates = [1e6, 1.002e6, 1.1e3, 1e-20, 1e-12];
        Tensor rate = tensor(rates);
        AssertLike64(new PoissonNllLoss(logInput, true, reduction: None), (logInput ? rate.log() : rate).to(ScalarType.Float32), tensor(counts).to(ScalarType.Float32));
        Numbers.Equal(Math.Log(2 * Math.PI * 1e6) / 2, new PoissonNllLoss(false, true).forward(tensor([1e6f]), tensor([1e6f])), 1e-6);
    }

    [Fact]
    public void Should_take_a_rate_of_0_and_refuse_a_negative_one()
    {
        (Tensor value, Tensor gradient) = Numbers.Differentiate(
            x => new PoissonNllLoss(false, reduction: None).forward(x, tensor([0.0, 3])), tensor([0.0, 0]));
        Numbers.Equal([0, -3 * Math.Log(1e-8)], value);
        Numbers.Equal([1, 1 - 3e8], gradient);
        Tensor far = tensor([3e37f, 1e-30f]);
        AssertLike64(new PoissonNllLoss(false, reduction: None), far, tensor([5f, 5]));
        Assert.Contains("rates", Message(new PoissonNllLoss(false), tensor([-0.1f]), zeros(1)));
        Assert.Contains("counts", Message(new PoissonNllLoss(), zeros(1), tensor([-1f])));
        Numbers.Equal(Math.Exp(-1), new PoissonNllLoss().forward(tensor([-1.0]), tensor([0.0])));
    }

    [Fact]
    public void Should_have_the_divergence_divide_by_the_number_of_distributions()
    {
        // ln 2 for a certain label against even odds; PyTorch's "mean" would be half of it, its "batchmean" of the images four times.
        Tensor target = tensor(new double[,] { { 1, 0 }, { 1, 0 } });
        Numbers.Equal(Math.Log(2), new KlDivergenceLoss().forward(zeros_like(target), target));
        Tensor image = target.view(2, 2, 1, 1).expand(2, 2, 2, 2);
        Numbers.Equal(Math.Log(2), new KlDivergenceLoss().forward(zeros_like(image), image));
        Numbers.Equal(8 * Math.Log(2), new KlDivergenceLoss(reduction: nn.Reduction.Sum).forward(zeros_like(image), image));
    }

    [Fact]
    public void Should_have_a_divergence_equal_to_cross_entropy_of_a_certain_label()
    {
        Tensor x = LossTable.Wave(3, 1.3, 0.5, 4, 3), y = tensor(new long[] { 2, 0, 1, 1 });
        Tensor label = nn.functional.one_hot(y, 3).to(ScalarType.Float64);
        Numbers.Equal(new WeightedCrossEntropyLoss(reduction: None).forward(x, y), new KlDivergenceLoss(reduction: None).forward(x, label));
        Numbers.Equal(new WeightedCrossEntropyLoss(reduction: None).forward(x, y),
            new KlDivergenceLoss(KlTarget.LogProbabilities, None).forward(x.log_softmax(1), label.log()));
    }

    [Fact]
    public void Should_have_a_divergence_with_the_gradient_of_cross_entropy()
    {
        Tensor x = LossTable.Wave(3, 1.3, 0.5, 4, 3), y = LossTable.Wave(2, 2.1, 0.3, 4, 3).softmax(1);
        (_, Tensor gradient) = Numbers.Differentiate(z => new KlDivergenceLoss(reduction: nn.Reduction.Sum).forward(z, y), x);
        Numbers.Equal(x.softmax(1) - y, gradient);
    }

    [Fact]
    public void Should_keep_the_digits_of_a_small_divergence()
    {
        Tensor teacher = LossTable.Wave(2, 2.1, 0.3, 50, 10);
        // At 1e-4 the logarithms themselves have three digits left of their difference; ln(t/p) summed as it stands would have none.
        foreach ((double size, double tolerance) in new[] { (1e-4, 1e-2), (1e-2, 2e-4), (1, 1e-5), (100, 1e-5) })
        {
            Tensor student = (teacher + LossTable.Wave(size, 1.7, 0.2, 50, 10)).to(ScalarType.Float32);
            AssertLike64(new KlDivergenceLoss(reduction: None), student, teacher.softmax(1).to(ScalarType.Float32), tolerance);
        }

        Tensor same = teacher.to(ScalarType.Float32);
        Assert.All(Numbers.Doubles(new KlDivergenceLoss(reduction: None).forward(same, same.softmax(1))), value => Assert.InRange(value, 0, 1e-9));
    }

    [Fact]
    public void Should_take_classes_without_probability_on_either_side()
    {
        float none = float.NegativeInfinity;
        Tensor x = tensor(new[,] { { 0, 0, none }, { 0, 200, 0 }, { 0, none, 0 } }), t = tensor(new[,] { { 1f, 0, 0 }, { 1, 1e-40f, 0 }, { 0.5f, 0.5f, 0 } });
        foreach (KlTarget kind in Enum.GetValues<KlTarget>())
        {
            (Tensor value, Tensor gradient) = Numbers.Differentiate(
                z => new KlDivergenceLoss(kind, None).forward(z, kind == KlTarget.Probabilities ? t[..2] : t[..2].log()), x[..2]);
            Numbers.Equal([Math.Log(2), 200], value, 1e-6);
            Numbers.Equal([-0.5, 0.5, 0, -1, 1, 0], gradient, 1e-5, 1e-6);
            Assert.Equal(double.PositiveInfinity, Value(new KlDivergenceLoss(kind), x[2..], kind == KlTarget.Probabilities ? t[2..] : t[2..].log()));
        }
    }

    [Fact]
    public void Should_give_a_teacher_a_finite_gradient()
    {
        Tensor t = tensor(new double[,] { { 0.7, 0.3, 0 } });
        (_, Tensor gradient) = Numbers.Differentiate(y => new KlDivergenceLoss().forward(zeros(1, 3, ScalarType.Float64), y), t);
        Numbers.Equal([Math.Log(0.7 * 3), Math.Log(0.3 * 3), 0], gradient, 1e-9);
    }

    [Fact]
    public void Should_refuse_targets_that_are_no_distributions_and_say_what_they_may_be()
    {
        Tensor x = zeros(1, 2), p = tensor(new[,] { { 0.3f, 0.7f } });
        Assert.Contains("KlTarget.LogProbabilities", Message(new KlDivergenceLoss(), x, p.log()));
        Assert.Contains("their sums run from", Message(new KlDivergenceLoss(KlTarget.LogProbabilities), x, p));
        Assert.Contains("softmax(1)", Message(new KlDivergenceLoss(), x, p * 2));
        Assert.Contains("sums run from 0.5", Message(new KlDivergenceLoss(), x, p / 2));
        Assert.Contains("[N, C, …]", Message(new KlDivergenceLoss(), zeros(2), p[0]));
        Assert.Contains("[N, C, …]", Message(new KlDivergenceLoss(), zeros(2, 0), zeros(2, 0)));
        Assert.True(double.IsFinite(Value(new KlDivergenceLoss(), x, tensor(new[,] { { 0.3333f, 0.6666f } }))));
        Assert.True(double.IsFinite(Value(new KlDivergenceLoss(), x, tensor(new[,] { { 1.0000001f, -1e-7f } }))));
    }

    [Fact]
    public void Should_score_an_ensemble_by_either_estimator()
    {
        // Members 0 and 1, outcome ½: the mean error is ½, the mean distance ½ of four pairs or 1 of two.
        Tensor members = tensor(new double[,] { { 1, 0 } }), outcome = tensor([0.5]);
        Numbers.Equal(0.25, new CrpsLoss(CrpsEstimator.Standard).forward(members, outcome));
        Numbers.Equal(0, new CrpsLoss(CrpsEstimator.Fair).forward(members, outcome));
        Assert.Equal(CrpsEstimator.Fair, new CrpsLoss().Estimator);
        Tensor single = tensor(new double[,] { { 3 }, { -2 } }), y = tensor(new double[] { 1, 1 });
        Numbers.Equal(new MaeLoss(None).forward(single.squeeze(1), y), new CrpsLoss(CrpsEstimator.Standard, None).forward(single, y));
        Assert.Contains("two members", Message(new CrpsLoss(), single, y));
        Assert.Contains("there is none", Message(new CrpsLoss(CrpsEstimator.Standard), zeros(2, 0), zeros(2)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1e4, 1)]
    [InlineData(0, 1e-30)]
    [InlineData(0, 1e30)]
    public void Should_score_an_ensemble_alike_at_any_offset_and_scale(double offset, double scale)
    {
        Tensor members = (LossTable.Wave(1, 1.7, 0.3, 20, 31) * scale + offset).to(ScalarType.Float32);
        Tensor outcome = (LossTable.Wave(2, 2.3, 1, 20) * scale + offset).to(ScalarType.Float32);
        foreach (CrpsEstimator estimator in Enum.GetValues<CrpsEstimator>())
            AssertLike64(new CrpsLoss(estimator, None), members, outcome, 1e-5, 0);
    }

    /// <summary>Value and gradient in Float32 are those in Float64 of the same numbers.</summary>
    private static void AssertLike64(Loss loss, Tensor input, Tensor target, double relative = 1e-4, double absolute = 1e-30)
    {
        (Tensor value, Tensor gradient) = Numbers.Differentiate(x => loss.forward(x, target), input);
        (Tensor exact, Tensor slope) = Numbers.Differentiate(x => loss.forward(x, target.to(ScalarType.Float64)), input.to(ScalarType.Float64));
        Numbers.Equal(exact, value, relative, absolute);
        // Elements of a gradient are right as its largest is.
        Numbers.Equal(slope, gradient, relative, Math.Max(absolute, relative * slope.abs().max().item<double>()));
    }

    private static double Value(Loss loss, Tensor input, Tensor target) => Numbers.Doubles(loss.forward(input, target)).Single();

    private static string Message(Loss loss, Tensor input, Tensor target) =>
        Assert.Throws<ArgumentException>(() => loss.forward(input, target)).Message;
}
