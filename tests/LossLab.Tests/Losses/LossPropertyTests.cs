using FsCheck;
using FsCheck.Fluent;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>What holds for all residuals and all logits, tried on random ones.</summary>
public sealed class LossPropertyTests
{
    private const nn.Reduction None = nn.Reduction.None;

    private static readonly Loss[] Robust =
    [
        new MseLoss(None), new MaeLoss(None), new HuberLoss(0.8, None), new SmoothL1Loss(0.8, None), new PseudoHuberLoss(0.8, None),
        new LogCoshLoss(None), new TukeyLoss(3, None), new QuantileLoss(0.5, None), new GeneralRobustLoss(1.5, 1, None),
        new GeneralRobustLoss(0, 1, None), new GeneralRobustLoss(-3, 1, None), new GeneralRobustLoss(double.NegativeInfinity, 1, None),
    ];

    private static Arbitrary<double> Number { get; } = Gen.Choose(-1_000_000, 1_000_000).Select(n => Math.Sign(n) * Math.Pow(Math.Abs(n) / 1e5, 3)).ToArbitrary();

    private static Arbitrary<double> Share { get; } = Gen.Choose(0, 1000).Select(n => n / 1000.0).ToArbitrary();

    private static Arbitrary<double> Scale { get; } = Gen.Choose(1, 5000).Select(n => n / 1000.0).ToArbitrary();

    [Fact]
    public void Should_have_huber_below_half_the_square_and_delta_times_the_absolute_error() =>
        Prop.ForAll(Number, Scale, (r, delta) =>
        {
            double huber = Of(new HuberLoss(delta, None), r), pseudo = Of(new PseudoHuberLoss(delta, None), r);
            return huber <= r * r / 2 * (1 + 1e-9) && huber <= delta * Math.Abs(r) * (1 + 1e-9) && pseudo <= huber * (1 + 1e-9)
                && huber - pseudo <= delta * delta;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_be_even_and_grow_with_the_residual() =>
        Prop.ForAll(Number, Number, (a, b) => Robust.All(loss =>
            Close(Of(loss, a), Of(loss, -a))
            && Of(loss, Math.Min(Math.Abs(a), Math.Abs(b))) <= Of(loss, Math.Max(Math.Abs(a), Math.Abs(b))) * (1 + 1e-9))).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_be_0_only_for_an_exact_prediction() =>
        Prop.ForAll(Number, Number, (x, y) => Robust.All(loss => Of(loss, x, y) > 0 == (x != y))).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_bound_tukey_by_a_sixth_of_c_squared_and_half_the_square() =>
        Prop.ForAll(Number, Scale, (r, c) =>
            Of(new TukeyLoss(c, None), r) <= Math.Min(c * c / 6, r * r / 2) * (1 + 1e-9)).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_grow_with_alpha_in_Barrons_family() =>
        Prop.ForAll(Number, Number, Number, (r, a, b) =>
            Of(new GeneralRobustLoss(Math.Min(a, b) / 100, 1, None), r) <= Of(new GeneralRobustLoss(Math.Max(a, b) / 100, 1, None), r) * (1 + 1e-6))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Should_be_quadratic_near_0() =>
        Prop.ForAll(Share, share =>
        {
            double r = 1e-4 * (share + 0.01);
            return new Loss[] { new HuberLoss(1, None), new PseudoHuberLoss(1, None), new LogCoshLoss(None), new TukeyLoss(3, None), new GeneralRobustLoss(-1, 1, None) }
                .All(loss => Math.Abs(Of(loss, r) / (r * r / 2) - 1) < 1e-6);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_scale_barron_with_c() =>
        Prop.ForAll(Number, Scale, Scale, (r, c, k) =>
            Close(Of(new GeneralRobustLoss(0.5, c, None), r), Of(new GeneralRobustLoss(0.5, c * k, None), r * k))).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_have_focal_below_binary_cross_entropy_and_fall_with_gamma() =>
        Prop.ForAll(Number, Share, Scale, (x, y, gamma) =>
        {
            // 1e-15: PyTorch's binary cross-entropy is ln(1 + e^−|x|), which is 0 beyond |x| = 37, where the true value is e^−|x|.
            double bce = Of(new BceWithLogitsLoss(1, None), x, y), focal = Of(new FocalLoss(gamma, null, None), x, y);
            return focal >= 0 && focal <= bce * (1 + 1e-9) + 1e-15 && Of(new FocalLoss(gamma + 1, null, None), x, y) <= focal * (1 + 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_not_care_which_class_is_called_positive() =>
        Prop.ForAll(Number, Share, Share, (x, y, alpha) =>
            Close(Of(new BceWithLogitsLoss(1, None), x, y), Of(new BceWithLogitsLoss(1, None), -x, 1 - y))
            && Close(Of(new FocalLoss(2, alpha, None), x, y), Of(new FocalLoss(2, 1 - alpha, None), -x, 1 - y))).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_have_cross_entropy_of_two_classes_equal_binary_cross_entropy() =>
        Prop.ForAll(Number, Number, (a, b) =>
        {
            using DisposeScope scope = NewDisposeScope();
            Tensor x = tensor(new[,] { { a, b } }), y = tensor(new long[] { 1 });
            return Close(Of(new BceWithLogitsLoss(1, None), b - a, 1), new WeightedCrossEntropyLoss().forward(x, y).ToDouble())
                && Close(Of(new FocalLoss(1.5, null, None), b - a, 1), new MulticlassFocalLoss(1.5).forward(x, y).ToDouble());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_not_change_when_all_logits_are_shifted() =>
        Prop.ForAll(Number, Number, Share, (a, b, shift) =>
        {
            using DisposeScope scope = NewDisposeScope();
            Tensor x = tensor(new[,] { { a, b, 0 } }), y = tensor(new long[] { 0 });
            return new Loss[] { new WeightedCrossEntropyLoss(), new MulticlassFocalLoss() }
                .All(loss => Close(loss.forward(x, y).ToDouble(), loss.forward(x + shift, y).ToDouble()));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_find_the_quantile() =>
        Prop.ForAll(Scale, scale =>
        {
            // Over a sample, the constant with the smallest pinball loss has the share q of the sample below it.
            using DisposeScope scope = NewDisposeScope();
            Tensor sample = arange(101, ScalarType.Float64) * scale;
            double[] losses = [.. Enumerable.Range(0, 101).Select(i =>
                new QuantileLoss(0.9).forward(full_like(sample, i * scale), sample).ToDouble())];
            return Array.IndexOf(losses, losses.Min()) == 90;
        }).QuickCheckThrowOnFailure();

    private static double Of(Loss loss, double input, double target = 0)
    {
        using DisposeScope scope = NewDisposeScope();
        return loss.forward(tensor(new[] { input }), tensor(new[] { target })).sum().ToDouble();
    }

    private static bool Close(double a, double b) => Math.Abs(a - b) <= 1e-9 + 1e-7 * Math.Abs(a);
}
