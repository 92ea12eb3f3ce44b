using LossLab.Losses;
using LossLab.Models;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Inputs for which a Float32 formula has lost its digits. Expected values are closed forms in doubles, or Float64's of the same numbers.</summary>
public sealed class DigitsTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    // ln Σ e^s − s, with the sum rounded to 1e-3, gave probabilities that are off by 3e-3.
    [Fact]
    public void Should_have_the_gradient_of_ListMLE_far_from_0()
    {
        Tensor grades = tensor(new float[] { 3, 2, 1, 0 }, [1, 4]);
        (_, Tensor gradient) = Numbers.Differentiate(x => new ListMleLoss().forward(x, grades), full(1, 4, 1e4f));
        // Each draw takes one and leaves 1/n with each of the n: −1 + ¼, −1 + ¼ + ⅓, …
        Numbers.Equal([-0.75, -5 / 12.0, 1 / 12.0, 13 / 12.0], gradient.flatten(), 1e-5);
    }

    // 1 − σ(x) had three digits left, of a gradient that this factor is multiplied by 20 in.
    [Theory]
    [InlineData(10)]
    [InlineData(13)]
    [InlineData(16)]
    public void Should_have_the_gradient_of_a_negative_that_is_called_positive(double x)
    {
        (_, Tensor gradient) = Numbers.Differentiate(t => new AsymmetricLoss().forward(t, zeros(1)), tensor(new[] { (float)x }));
        double q = 1 / (1 + Math.Exp(x)), p = 0.95 - q; // σ(−x), and σ(x) − 0.05
        double slope = q * (1 - q) * (Math.Pow(p, 4) / (1 - p) - 4 * Math.Pow(p, 3) * Math.Log(1 - p));
        Numbers.Equal([slope], gradient, 1e-5);
    }

    // α/2·ln(1 + z²) is below the smallest Float32 long before z² is.
    [Theory]
    [InlineData(1e-6)]
    [InlineData(-1e-6)]
    public void Should_be_half_the_square_near_0_also_close_to_alpha_0(double alpha)
    {
        foreach (float residual in new[] { 2e-19f, 1e-12f, 1e-3f })
        {
            (Tensor value, Tensor gradient) = Numbers.Differentiate(t => new GeneralRobustLoss(alpha).forward(t, zeros(1)), tensor(new[] { residual }));
            Numbers.Equal((double)residual * residual / 2, value, 1e-5, 1e-43);
            Numbers.Equal([residual], gradient, 1e-5, 1e-43);
        }
    }

    // The square of 1e-22 is no Float32.
    [Theory]
    [InlineData(1e-22)]
    [InlineData(1)]
    [InlineData(1e15)]
    public void Should_measure_distances_of_any_length(double scale)
    {
        Tensor anchor = tensor(new float[] { 0, 0, 0, 0 }, [2, 2]), positive = tensor(new float[] { 3, 4, 0, 0 }, [2, 2]) * scale, negative = tensor(new float[] { 0, 1, 1, 0 }, [2, 2]) * scale;
        (Tensor value, Tensor gradient) = Numbers.Differentiate(p => new TripletLoss(0, nn.Reduction.None).forward(anchor, p, negative), positive);
        Numbers.Equal([4 * scale, 0], value, 1e-5, 1e-40);
        Numbers.Equal([0.6, 0.8, 0, 0], gradient.flatten(), 1e-5);
    }

    // Images in a range of 1e-20, and in one of 1e20: similarity has no unit.
    [Theory]
    [InlineData(1e-20)]
    [InlineData(1e20)]
    public void Should_compare_images_of_any_range(double range)
    {
        manual_seed(4);
        Tensor x = rand(1, 1, 12, 12, ScalarType.Float64), y = (0.7 * x + 0.3 * rand(1, 1, 12, 12, ScalarType.Float64));
        foreach (Func<double, Loss> make in new Func<double, Loss>[] { r => new SsimLoss(r), r => new MsSsimLoss(r, [0.4, 0.6], 3) })
        {
            (Tensor expected, Tensor slope) = Numbers.Differentiate(t => make(1).forward(t, y), x);
            (Tensor value, Tensor gradient) = Numbers.Differentiate(t => make(range).forward(t, (y * range).to(ScalarType.Float32)), (x * range).to(ScalarType.Float32));
            Numbers.Equal(expected, value, 1e-5);
            Numbers.Equal(slope, gradient * range, 1e-3, 1e-6);
        }
    }

    // Images about their means before they are subtracted leave four digits of a difference of 1e-3.
    [Fact]
    public void Should_have_the_gradient_of_nearly_equal_images()
    {
        manual_seed(4);
        Tensor x = rand(1, 1, 12, 12), y = x + 1e-4 * randn(1, 1, 12, 12);
        SsimLoss loss = new(2);
        (_, Tensor slope) = Numbers.Differentiate(t => loss.forward(t, y.to(ScalarType.Float64)), x.to(ScalarType.Float64));
        (_, Tensor gradient) = Numbers.Differentiate(t => loss.forward(t, y), x);
        Assert.InRange(((gradient - slope).abs().max() / slope.abs().max()).item<double>(), 0, 1e-5);
    }

    // e^s − 1 − s with e^s rounded about 1 leaves no digit of s²/2.
    [Fact]
    public void Should_have_the_divergence_of_nearly_equal_Gaussians()
    {
        float s = 1e-3f;
        Tensor value = new GaussianKlDivergence().forward(zeros(1, 1), tensor(new[] { s }, [1, 1]));
        Numbers.Equal((double)s * s / 4 * (1 + s / 3), value, 1e-3, 0);
    }

    // Features far from 0 by 10⁴: products of 10⁸ leave one digit of their difference.
    [Fact]
    public void Should_compare_textures_far_from_0()
    {
        manual_seed(4);
        FeatureNetwork network = new(("as it is", nn.Identity()));
        Tensor x = rand(1, 3, 6, 6) + 1e4, y = x + 0.01 * randn(1, 3, 6, 6);
        StyleLoss loss = new(network, ["as it is"]);
        (Tensor expected, Tensor slope) = Numbers.Differentiate(t => loss.forward(t, y.to(ScalarType.Float64)), x.to(ScalarType.Float64));
        (Tensor value, Tensor gradient) = Numbers.Differentiate(t => loss.forward(t, y), x);
        Numbers.Equal(expected, value, 1e-4);
        Assert.InRange(((gradient - slope).abs().max() / slope.abs().max()).item<double>(), 0, 1e-3);
    }
}
