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
    public void Should_weight_divergence_by_1_unless_told()
    {
        Tensor mean = tensor([2.0, 0], [1, 2]);
        Numbers.Equal(2, new GaussianKlDivergence().forward(mean, zeros_like(mean)));
    }

    [Fact]
    public void Should_refuse_negative_layer_weights() =>
        Assert.Equal("weights", Assert.Throws<ArgumentOutOfRangeException>(() => new PerceptualLoss(new FeatureNetwork(("relu", nn.ReLU())), ["relu"], [-1])).ParamName);

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
