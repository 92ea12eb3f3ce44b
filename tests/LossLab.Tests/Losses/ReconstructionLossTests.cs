using FsCheck;
using FsCheck.Fluent;
using LossLab.Checking;
using LossLab.Losses;
using LossLab.Models;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>What only the losses of images and codes have.</summary>
public sealed class ReconstructionLossTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_equal_the_SSIM_of_scikit_image_on_a_pattern()
    {
        double[] x = new double[1024], y = new double[1024];
        for (int i = 0; i < 32; i++)
            for (int j = 0; j < 32; j++)
            {
                x[32 * i + j] = (7 * i + 13 * j) % 256;
                y[32 * i + j] = (7 * i + 13 * j + 31 * ((i + j) % 3)) % 256;
            }

        // scikit-image 0.19.3, gaussian_weights, sigma 1.5, population covariance, data_range 255.
        Numbers.Equal(1 - 0.331344494, new SsimLoss(255).forward(tensor(x, [1, 1, 32, 32]), tensor(y, [1, 1, 32, 32])), 1e-8);
    }

    // Flat images that differ by a rounding error. E[x²] − E[x]² gave −1.4e-4.
    [Fact]
    public void Should_find_nearly_equal_images_nearly_equal()
    {
        foreach (Loss loss in new Loss[] { new SsimLoss(1), new MsSsimLoss(1, [0.5, 0.5], windowSize: 5) })
        {
            double value = loss.forward(full(1, 1, 13, 13, 0.95f), full(1, 1, 13, 13, 0.95f + 1e-7f)).ToDouble();
            Assert.InRange(value, 0, 1e-6);
        }
    }

    // Kelvin, or 16-bit counts. Float64 of the same rounded images is right.
    [Theory]
    [InlineData(0)]
    [InlineData(1e2)]
    [InlineData(1e4)]
    public void Should_be_as_right_in_Float32_far_from_0(double offset)
    {
        manual_seed(1);
        Tensor x = rand(2, 1, 24, 24) + offset, y = x + 0.1 * randn(2, 1, 24, 24);
        foreach (Loss loss in new Loss[] { new SsimLoss(2), new MsSsimLoss(2, [0.3, 0.7]) })
        {
            (Tensor single, Tensor twice) = (x.detach().requires_grad_(), x.to(ScalarType.Float64).detach().requires_grad_());
            Tensor value = loss.forward(single, y), right = loss.forward(twice, y.to(ScalarType.Float64));
            value.backward();
            right.backward();
            Assert.Equal(1, value.ToDouble() / right.ToDouble(), 3);
            Tensor off = (single.grad!.to(ScalarType.Float64) - twice.grad!).norm() / twice.grad!.norm();
            Assert.InRange(off.ToDouble(), 0, 1e-3);
        }
    }

    [Fact]
    public void Should_refuse_a_window_larger_than_the_image_and_a_range_that_is_too_small()
    {
        Tensor small = rand(1, 1, 10, 10), large = rand(1, 1, 160, 200);
        Assert.Contains("11×11", Assert.Throws<ArgumentException>(() => new SsimLoss(1).forward(small, small)).Message);
        Assert.Contains("160", Assert.Throws<ArgumentException>(() => new MsSsimLoss(1).forward(large, large)).Message);
        Tensor fits = rand(1, 1, 161, 161);
        Assert.Equal(0, new MsSsimLoss(1).forward(fits, fits).ToDouble(), 5);
        Assert.Contains("dataRange", Assert.Throws<ArgumentException>(() => new SsimLoss(1).forward(fits, fits * 255)).Message);
        Assert.Contains("[N, C, H, W]", Assert.Throws<ArgumentException>(() => new SsimLoss(1).forward(small[0], small[0])).Message);
    }

    [Fact]
    public void Should_keep_a_gradient_when_images_are_opposites()
    {
        Tensor y = LossTable.Wave(1, 2.7, 0.2, 1, 1, 8, 8);
        (Tensor value, Tensor gradient) = Numbers.Differentiate(x => new MsSsimLoss(2, [0.4, 0.6], 3).forward(x, y), -y);
        Assert.InRange(value.ToDouble(), 0.9, 1);
        Assert.True(gradient.norm().ToDouble() > 1e-3);
    }

    [Fact]
    public void Should_be_symmetric_and_at_most_2_for_any_images() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), seed =>
        {
            using DisposeScope scope = NewDisposeScope();
            Tensor x = LossTable.Wave(1, 1 + seed * 0.37, seed, 1, 2, 11, 12), y = LossTable.Wave(1, 2 + seed * 0.11, 0.3, 1, 2, 11, 12);
            SsimLoss loss = new(2);
            double there = loss.forward(x, y).ToDouble(), back = loss.forward(y, x).ToDouble();
            return Math.Abs(there - back) < 1e-12 && there is >= 0 and <= 2 && Math.Abs(loss.forward(x, x).ToDouble()) < 1e-12;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_give_both_operands_their_gradient()
    {
        Tensor x = LossTable.Wave(1, 1.9, 0.4, 1, 2, 8, 8), y = LossTable.Wave(1, 2.7, 0.2, 1, 2, 8, 8);
        GradCheck.Check(t => new SsimLoss(2, 5).forward(t[0], t[1]), [x, y]).ThrowIfFailed();
        GradCheck.Check(t => new MsSsimLoss(2, [0.4, 0.6], 3).forward(t[0], t[1]), [x, y]).ThrowIfFailed();
        GradCheck.Check(t => new GradientLoss().forward(t[0], t[1]), [x, y], new() { AvoidKinks = true }).ThrowIfFailed();
        Tensor mean = LossTable.Wave(1, 1.9, 0.4, 4, 3), logVariance = LossTable.Wave(1, 2.7, 0.2, 4, 3);
        GradCheck.Check(t => new GaussianKlDivergence(4).forward(t[0], t[1]), [mean, logVariance]).ThrowIfFailed();
        GradCheck.CheckSecond(t => new GaussianKlDivergence(4).forward(t[0], t[1]), [mean, logVariance]).ThrowIfFailed();
    }

    [Fact]
    public void Should_count_36_steps_in_the_identity_matrix()
    {
        // TensorFlow's total_variation of eye(10).
        TotalVariationLoss loss = new(nn.Reduction.Sum);
        Tensor image = eye(10, dtype: ScalarType.Float64).view(1, 1, 10, 10);
        Numbers.Equal(36, loss.forward(image));
        Numbers.Equal(36 / 180.0, new TotalVariationLoss().forward(image));
        Tensor x = LossTable.Wave(1, 1.9, 0.4, 2, 1, 4, 5), y = LossTable.Wave(1, 2.7, 0.2, 2, 1, 4, 5);
        Numbers.Equal(loss.forward(x - y).ToDouble(), new GradientLoss(nn.Reduction.Sum).forward(x, y));
        GradCheck.Check(t => loss.forward(t), x).ThrowIfFailed();
        Numbers.Equal(0, loss.forward(zeros(0, 1, 4, 5)));
        Assert.Contains("[N, C, H, W]", Assert.Throws<ArgumentException>(() => loss.forward(x[0])).Message);
    }

    [Fact]
    public void Should_divide_a_Gram_matrix_by_what_is_named()
    {
        Numbers.Equal([5, 11, 11, 25], StyleLoss.Gram(tensor([1.0, 2, 3, 4], [1, 2, 2]), GramNormalizer.None).flatten());
        double[] gram = [14, 32, 32, 77]; // of 2 channels at 3 places
        Tensor features = tensor([1.0, 2, 3, 4, 5, 6], [1, 2, 3]);
        Numbers.Equal([.. gram.Select(g => g / 3)], StyleLoss.Gram(features, GramNormalizer.Positions).flatten());
        Numbers.Equal([.. gram.Select(g => g / 6)], StyleLoss.Gram(features, GramNormalizer.Elements).flatten());
        // What LibTorch can't multiply is an exception: torch.matmul would end the process.
        Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => StyleLoss.Gram(features.gt(2), GramNormalizer.None));
    }

    [Fact]
    public void Should_have_the_defaults_that_are_documented()
    {
        FeatureNetwork network = new FeatureNetwork(("conv", nn.Conv2d(1, 2, 3))).to(ScalarType.Float64);
        Tensor x = LossTable.Wave(1, 1.9, 0.4, 1, 1, 161, 161), y = 0.7 * x + 0.3 * LossTable.Wave(1, 2.7, 0.2, 1, 1, 161, 161);
        Numbers.Equal(new StyleLoss(network, ["conv"], [1], GramNormalizer.Elements).forward(x, y).ToDouble(), new StyleLoss(network, ["conv"]).forward(x, y));
        Numbers.Equal(3 * new PerceptualLoss(network, ["conv"]).forward(x, y).ToDouble(), new PerceptualLoss(network, ["conv"], [3]).forward(x, y));
        // 161 pixels are the fewest for five scales: 81, 41, 21, and one window of 11.
        Numbers.Equal(new MsSsimLoss(2, [0.0448, 0.2856, 0.3001, 0.2363, 0.1333], 11, 1.5).forward(x, y).ToDouble(), new MsSsimLoss(2).forward(x, y));
        Assert.Contains("must exceed 160", Assert.Throws<ArgumentException>(() => new MsSsimLoss(2).forward(x[.., .., 1.., ..], y[.., .., 1.., ..])).Message);
        Assert.Contains("spans", Assert.Throws<ArgumentException>(() => new MsSsimLoss(1).forward(x, x)).Message);
    }

    [Fact]
    public void Should_count_a_step_only_if_both_its_pixels_do()
    {
        // Without the upper left pixel two steps are left: down the right column (6) and along the lower row (7 − 3).
        Tensor x = tensor([100.0, 1, 3, 7], [1, 1, 2, 2]), mask = tensor([false, true, true, true], [1, 1, 2, 2]);
        Numbers.Equal([0, 6, 0, 4], new GradientLoss(nn.Reduction.None).forward(x, zeros_like(x), null, mask).flatten());
        Numbers.Equal(5, new GradientLoss().forward(x, zeros_like(x), null, mask));
        // Without the lower right one: down the left column, and along the upper row.
        Tensor lower = tensor([true, true, true, false], [1, 1, 2, 2]);
        Numbers.Equal([97, 0, 99, 0], new GradientLoss(nn.Reduction.None).forward(x, zeros_like(x), null, lower).flatten());
    }

    [Fact]
    public void Should_leave_the_network_as_it_is_and_work_in_Float32()
    {
        FeatureNetwork network = new(("conv", nn.Conv2d(1, 2, 3)), ("relu", nn.ReLU()));
        Tensor x = rand(2, 1, 6, 6).requires_grad_(), y = rand(2, 1, 6, 6);
        PerceptualLoss loss = new(network, ["relu"]);
        loss.forward(x, y).backward();
        Numbers.Finite(x.grad!);
        Assert.All(network.parameters(), p => Assert.True(p.grad is null && !p.requires_grad));
        Assert.Empty(loss.parameters());
        Assert.Contains("conv, relu", Assert.Throws<ArgumentException>(() => new PerceptualLoss(network, ["relu1_1"])).Message);
        Assert.Contains("2 weights", Assert.Throws<ArgumentException>(() => new StyleLoss(network, ["relu"], [1, 2])).Message);
    }

    [Fact]
    public void Should_refuse_images_in_another_range_than_the_networks()
    {
        PerceptualLoss loss = new(new SmallFeatures(), ["relu2"]);
        var error = Assert.Throws<ArgumentException>(() => loss.forward(rand(1, 1, 8, 8), rand(1, 1, 8, 8) * 255));
        Assert.Contains("x / 255", error.Message);
    }

    [Fact]
    public void Should_have_the_published_divergence_of_a_variational_autoencoder()
    {
        Tensor mean = tensor([1.0, 0, 0.5, -0.5], [2, 2]), logVariance = tensor([0.0, 0, Math.Log(4), -1], [2, 2]);
        // KL of each dimension .5, 0, .9318528, .3089397: summed over the code, averaged over the batch.
        Numbers.Equal(0.8703963, new GaussianKlDivergence().forward(mean, logVariance), 1e-7);
        Numbers.Equal([0.5, 1.2407925], new GaussianKlDivergence(reduction: nn.Reduction.None).forward(mean, logVariance), 1e-7);
        Numbers.Equal(0, new GaussianKlDivergence().forward(zeros_like(mean), zeros_like(mean)));
    }

    [Fact]
    public void Should_give_no_gradient_to_free_bits()
    {
        Tensor mean = tensor([0.1, 2, -0.1, 1.5], [2, 2]);
        (_, Tensor gradient) = Numbers.Differentiate(x => new GaussianKlDivergence(1, 0.3).forward(x, zeros_like(mean)), mean);
        Numbers.Equal([0, 1, 0, 0.75], gradient.flatten());
    }

    [Fact]
    public void Should_measure_sparsity()
    {
        Tensor code = tensor([0.2, 0.9, 0.1, 0.5], [2, 2]);
        Numbers.Equal(1.7 / 4, new SparsityPenalty().forward(code));
        double Kl(double r) => 0.05 * Math.Log(0.05 / r) + 0.95 * Math.Log(0.95 / (1 - r));
        SparsityPenalty penalty = new(SparsityKind.KullbackLeibler);
        Numbers.Equal(Kl(0.15) + Kl(0.7), penalty.forward(code));
        Numbers.Equal(0, penalty.forward(full(3, 2, 0.05, dtype: ScalarType.Float64)));
        GradCheck.Check(x => penalty.forward(x), code).ThrowIfFailed();
        (Tensor value, Tensor gradient) = Numbers.Differentiate(x => penalty.forward(x), tensor([0.0, 1, 0, 1], [2, 2]));
        Numbers.Finite(value);
        Numbers.Finite(gradient);
        Assert.Contains("sigmoid", Assert.Throws<ArgumentException>(() => penalty.forward(code * 2)).Message);
        Assert.Contains("sigmoid", Assert.Throws<ArgumentException>(() => penalty.forward(code - 0.15)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SparsityPenalty(SparsityKind.KullbackLeibler, 1));
    }

    [Fact]
    public void Should_be_the_squared_norm_of_the_Jacobian()
    {
        Tensor weight = LossTable.Wave(1, 1.9, 0.4, 3, 4), x = LossTable.Wave(1, 2.7, 0.2, 5, 4).requires_grad_();
        Tensor code = x.mm(weight.t()).tanh();
        // ∂h_j/∂x_i = (1 − h_j²)·w_ji, Rifai et al. 2011, equation 9.
        double expected = ((1 - code.square()).square() * weight.square().sum(1)).sum().ToDouble() / 5;
        Numbers.Equal(expected, new ContractivePenalty().forward(x, code));
        manual_seed(3);
        Assert.InRange(new ContractivePenalty(400).forward(x, code).ToDouble(), 0.9 * expected, 1.1 * expected);
        GradCheck.Check(w =>
        {
            Tensor input = x.detach().requires_grad_();
            return new ContractivePenalty().forward(input, input.mm(w.t()).tanh());
        }, weight).ThrowIfFailed();
        Tensor inner = x.detach().requires_grad_() * 1; // an input that was itself computed
        Numbers.Equal(expected, new ContractivePenalty().forward(inner, inner.mm(weight.t()).tanh()));
        Assert.Contains("requires_grad_()", Assert.Throws<ArgumentException>(() => new ContractivePenalty().forward(x.detach(), code)).Message);
        Assert.Contains("computed from it", Assert.Throws<ArgumentException>(() => new ContractivePenalty().forward(x + 0, code)).Message);
    }

    [Fact]
    public void Should_say_that_the_graph_of_a_code_is_used_up()
    {
        Tensor x = ones(2, 3, requires_grad: true), code = x.exp();
        code.sum().backward();
        Assert.Contains("compute the output again", Assert.Throws<InvalidOperationException>(() => new ContractivePenalty().forward(x, code)).Message);
        Numbers.Equal([.. Enumerable.Repeat(Math.E, 6)], x.grad!, 1e-6);
    }
}
