using LossLab.Losses;
using LossLab.Models;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Images without pixels, masks that are broadcast, half types beyond their range, and what the penalties refuse.</summary>
public sealed class ReconstructionEdgeTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public void Should_be_0_for_images_without_a_pixel(long height, long width)
    {
        Tensor x = zeros(2, 1, height, width);
        Numbers.Equal(0, new TotalVariationLoss().forward(x));
        Numbers.Equal(0, new GradientLoss().forward(x, x));
        Numbers.Equal(0, new GradientLoss().forward(x, x, null, x.eq(0)));
    }

    [Theory]
    [InlineData(10, 11)]
    [InlineData(11, 10)]
    public void Should_refuse_an_image_that_one_side_of_the_window_leaves(long height, long width)
    {
        Tensor small = zeros(1, 1, height, width), fits = zeros(1, 1, 11, 11);
        foreach (Loss loss in new Loss[] { new SsimLoss(1), new MsSsimLoss(1, [1]) })
        {
            Assert.Contains("window", Assert.Throws<ArgumentException>(() => loss.forward(small, small)).Message);
            Numbers.Equal(0, loss.forward(fits, fits));
        }
    }

    // Similarity compares channel with channel; an image's is the mean of them.
    [Fact]
    public void Should_average_the_similarity_of_channels()
    {
        Tensor x = LossTable.Wave(1, 1.9, 0.4, 2, 3, 12, 12), y = 0.6 * x + LossTable.Wave(0.4, 2.7, 0.2, 2, 3, 12, 12);
        const nn.Reduction None = nn.Reduction.None;
        foreach (Loss loss in new Loss[] { new SsimLoss(2, reduction: None), new MsSsimLoss(2, [0.4, 0.6], 3, reduction: None) })
        {
            Tensor channels = loss.forward(x.view(6, 1, 12, 12), y.view(6, 1, 12, 12));
            Numbers.Equal(channels.view(2, 3).mean([1]), loss.forward(x, y));
        }
    }

    // Below a similarity of 0.01 its root goes on as the 0.01^w/(1 + w·(1 − s/0.01)) that is documented; without a root s stays as it is.
    [Fact]
    public void Should_have_a_value_for_opposites()
    {
        Tensor pattern = LossTable.Wave(0.5, 2.7, 0.2, 1, 1, 8, 8), x = 1 + pattern, y = 1 - pattern;
        double similarity = 1 - new SsimLoss(2, 3).forward(x, y).ToDouble();
        Assert.InRange(similarity, -1, -0.1);
        Numbers.Equal(1 - similarity, new MsSsimLoss(2, [1], 3).forward(x, y));
        Numbers.Equal(1 - 0.1 / (1 + 0.5 * (1 - similarity / 0.01)), new MsSsimLoss(2, [0.5], 3).forward(x, y));
    }

    // With w = 1/99 the line below 0.01 has a pole at a similarity of 1, that of equal images; its slope there is not to be seen.
    [Fact]
    public void Should_have_a_gradient_where_the_other_branch_has_none()
    {
        Tensor x = LossTable.Wave(0.5, 2.7, 0.2, 1, 1, 8, 8);
        (Tensor value, Tensor gradient) = Numbers.Differentiate(t => new MsSsimLoss(2, [1 / 99.0], 3).forward(t, x), x);
        Numbers.Equal(0, value);
        Numbers.Equal(zeros_like(x), gradient);
    }

    // Flat stripes: variances of 0 but for rounding, which must not make one negative. C₂ is far below that rounding.
    [Theory]
    [InlineData(3, 1.5)]
    [InlineData(5, 1)]
    [InlineData(5, 2)]
    [InlineData(7, 1.5)]
    [InlineData(11, 1)]
    [InlineData(11, 1.5)]
    public void Should_have_no_negative_variance_in_flat_windows(int size, double sigma)
    {
        Tensor Stripes(double phase) => LossTable.Wave(1, 1.9, phase, 1, 1, 1, 16).repeat_interleave(13, 3).repeat(1, 1, 12, 1).to(ScalarType.Float32);
        SsimWindow window = new(1e-3, size, sigma);
        Assert.InRange(window.Compare(window.Center(Stripes(0.4), Stripes(0.2))).Contrast.min().ToDouble(), 0, double.MaxValue);
    }

    [Fact]
    public void Should_check_the_span_of_each_image()
    {
        Tensor one = LossTable.Wave(0.5, 1.9, 0.4, 1, 1, 12, 12).to(ScalarType.Float32), flat = zeros_like(one);
        foreach (Loss loss in new Loss[] { new SsimLoss(1), new MsSsimLoss(1, [0.4, 0.6], 3) })
        {
            Tensor apart = cat([one, one + 5]);
            Assert.Equal(0, loss.forward(apart, apart).ToDouble(), 6);
            Assert.Contains("spans", Assert.Throws<ArgumentException>(() => loss.forward(cat([flat, flat]), cat([flat, one * 3]))).Message);
            // The input may leave the range: a network's output does.
            Assert.InRange(loss.forward(one * 3, flat).ToDouble(), 0, 2);
            // One place more than 1 is rounding.
            Tensor nearly = flat.masked_fill(arange(144).eq(7).view(1, 1, 12, 12), 1 + Math.ScaleB(1, -23));
            Assert.Equal(0, loss.forward(nearly, nearly).ToDouble(), 6);
        }
    }

    [Fact]
    public void Should_refuse_windows_and_exponents_that_are_none()
    {
        Assert.Equal("windowSize", Assert.Throws<ArgumentOutOfRangeException>(() => new SsimLoss(1, 4)).ParamName);
        Assert.Equal("windowSize", Assert.Throws<ArgumentOutOfRangeException>(() => new MsSsimLoss(1, [1], 4)).ParamName);
        Assert.Contains("one exponent or more", Assert.Throws<ArgumentOutOfRangeException>(() => new MsSsimLoss(1, [])).Message);
        Assert.Contains("above 0", Assert.Throws<ArgumentOutOfRangeException>(() => new MsSsimLoss(1, [1, 0])).Message);
    }

    // KL of rates 0.05 and r, in doubles; 0 for no example; −1e-7 is rounding.
    [Fact]
    public void Should_measure_rates_near_0()
    {
        SparsityPenalty penalty = new(SparsityKind.KullbackLeibler);
        Numbers.Equal(0.05 * Math.Log(0.05 / 1e-5) + 0.95 * Math.Log(0.95 / (1 - 1e-5)), penalty.forward(full(3, 1, 1e-5, ScalarType.Float64)));
        Numbers.Equal(0, penalty.forward(zeros(0, 2)));
        Numbers.Finite(penalty.forward(tensor([-1e-7f, 0.5f], [1, 2])));
    }

    // A mask for both channels: without the upper left pixel two steps of four are left in each, 6 and 4, and 12 and 8.
    [Fact]
    public void Should_take_one_mask_for_all_channels()
    {
        Tensor x = tensor([100.0, 1, 3, 7, 100, 2, 6, 14], [1, 2, 2, 2]), mask = tensor([false, true, true, true], [1, 1, 2, 2]);
        Numbers.Equal([0, 6, 0, 12, 0, 4, 0, 8], new GradientLoss(nn.Reduction.None).forward(x, zeros_like(x), null, mask).flatten());
        Numbers.Equal(7.5, new GradientLoss().forward(x, zeros_like(x), null, mask));
    }

    // The mean divergence of the batch, ¼, is below the free ½, with or without a mask of one element for all.
    [Fact]
    public void Should_take_one_mask_for_all_examples()
    {
        Tensor mean = full(4, 1, Math.Sqrt(0.5), ScalarType.Float64);
        GaussianKlDivergence loss = new(1, 0.5);
        Numbers.Equal(0.5, loss.forward(mean, zeros_like(mean)));
        Numbers.Equal(0.5, loss.forward(mean, zeros_like(mean), null, ones(1, ScalarType.Bool)));
    }

    [Fact]
    public void Should_refuse_codes_that_are_no_matrix()
    {
        Tensor x = zeros(2, 3, 4);
        Assert.Contains("must be [N, D]", Assert.Throws<ArgumentException>(() => new GaussianKlDivergence().forward(x, x)).Message);
    }

    [Fact]
    public void Should_refuse_what_has_no_places_or_no_fractions()
    {
        Assert.Contains("must be [N, C, …]", Assert.Throws<ArgumentException>(() => StyleLoss.Gram(zeros(2, 3), GramNormalizer.None)).Message);
        string message = Assert.Throws<ArgumentException>(() => new TotalVariationLoss().forward(zeros(1, 1, 3, 3, ScalarType.Int64))).Message;
        Assert.Contains("TotalVariationLoss", message);
        Assert.Contains("Int64", message);
    }

    [Fact]
    public void Should_weight_divergence_by_1_unless_told()
    {
        Tensor mean = tensor([2.0, 0], [1, 2]);
        Numbers.Equal(2, new GaussianKlDivergence().forward(mean, zeros_like(mean)));
    }

    [Fact]
    public void Should_refuse_negative_layer_weights()
    {
        FeatureNetwork network = new(("relu", nn.ReLU()));
        Assert.Equal("weights", Assert.Throws<ArgumentOutOfRangeException>(() => new PerceptualLoss(network, ["relu"], [-1])).ParamName);
    }

    [Fact]
    public void Should_be_0_without_images_for_a_network_with_a_range()
    {
        Tensor none = zeros(0, 1, 8, 8);
        Numbers.Equal(0, new PerceptualLoss(new SmallFeatures(), ["relu2"]).forward(none, none));
        Numbers.Equal(0, new StyleLoss(new SmallFeatures(), ["relu2"]).forward(none, none));
    }

    // The square of 300 is no Float16, and half of it is.
    [Fact]
    public void Should_compare_features_of_a_half_network_in_Float32()
    {
        FeatureNetwork network = new FeatureNetwork(("conv", nn.Conv2d(1, 1, 1, bias: false))).to(ScalarType.Float16);
        using (no_grad()) network.get_parameter("features.0.weight")!.fill_(300);
        Tensor x = tensor([1.0, 0], [1, 1, 1, 2], ScalarType.Float16);
        Tensor value = new PerceptualLoss(network, ["conv"]).forward(x, zeros_like(x));
        Assert.Equal(ScalarType.Float16, value.dtype);
        Numbers.Equal(45000, value, 5e-4);
    }

    [Fact]
    public void Should_square_slopes_of_a_half_type_in_Float32()
    {
        Tensor x = ones([2, 1], ScalarType.Float16, requires_grad: true), slopes = tensor([300.0, 0], [2, 1], ScalarType.Float16);
        Tensor value = new ContractivePenalty().forward(x, x * slopes);
        Assert.Equal(ScalarType.Float16, value.dtype);
        Numbers.Equal(45000, value, 5e-4);
    }

    // Two units that are the same: (v₁ + v₂)² is 0 or 4, and 2 on average only if the signs are as likely as each other.
    [Fact]
    public void Should_probe_with_signs_that_are_equally_likely()
    {
        manual_seed(5);
        Tensor x = ones([1000, 1], ScalarType.Float64, requires_grad: true);
        Assert.InRange(new ContractivePenalty(8).forward(x, cat([x, x], 1)).ToDouble(), 1.9, 2.1);
    }

    [Fact]
    public void Should_say_what_is_wrong_with_a_code()
    {
        Tensor x = ones([2, 1], ScalarType.Float64, requires_grad: true);
        string Message(Tensor input, Tensor code) => Assert.Throws<ArgumentException>(() => new ContractivePenalty().forward(input, code)).Message;
        Assert.Contains("code must be computed from it", Message(x, ones_like(x)));
        Assert.Contains("code must be computed from it", Message(x.detach(), x * 2));
        Assert.Contains("code is [2]", Message(x, x.squeeze(1) * 2));
        Assert.Contains("code is [2, 1, 1]", Message(x, x.unsqueeze(2) * 2));
        Assert.Contains("code is [4, 1]", Message(x, cat([x, x])));
        Assert.Contains("input is []", Message(x.sum(), x * 2));
    }

    [Fact]
    public void Should_be_0_for_an_empty_batch_of_codes()
    {
        Tensor x = zeros([0, 2], ScalarType.Float64, requires_grad: true);
        Numbers.Equal(0, new ContractivePenalty().forward(x, x * 2));
    }
}
