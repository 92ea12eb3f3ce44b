using LossLab.Models;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Models;

public class ModelTests
{
    [Fact]
    public void Should_be_the_784_128_64_10_net_by_default()
    {
        var model = new DenseClassifier();
        Assert.Equal(784 * 128 + 128 + 128 * 64 + 64 + 64 * 10 + 10, model.parameters().Sum(p => p.numel()));
        Assert.Equal([5, 10], model.call(rand(5, 1, 28, 28)).shape);
    }

    [Fact]
    public void Should_take_other_sizes() => Assert.Equal([4, 2], new DenseClassifier(9, 16, 2).call(rand(4, 9)).shape);

    [Fact]
    public void Should_refuse_sizes_that_make_no_net()
    {
        Assert.Throws<ArgumentException>(() => new DenseClassifier(784));
        Assert.Throws<ArgumentException>(() => new DenseClassifier(784, 0, 10));
        Assert.Throws<ArgumentException>(() => new ConvAutoencoder(channels: 3));
    }

    public static TheoryData<Autoencoder> Autoencoders() => [new DenseAutoencoder(code: 8), new ConvAutoencoder(code: 8)];

    [Theory]
    [MemberData(nameof(Autoencoders), DisableDiscoveryEnumeration = true)]
    public void Should_answer_an_image_for_an_image(Autoencoder model)
    {
        Tensor images = rand(3, 1, 28, 28);
        Tensor answer = model.call(images);
        Assert.Equal([3, 1, 28, 28], answer.shape);
        Assert.Equal([3, 8], model.Encode(images).shape);
        Assert.True(answer.min().ToDouble() >= 0 && answer.max().ToDouble() <= 1);
    }

    [Fact]
    public void Should_leave_out_the_sigmoid_When_made_with_logits()
    {
        var model = new DenseAutoencoder(logits: true);
        Tensor images = rand(3, 1, 28, 28);
        Assert.True(sigmoid(model.call(images)).allclose(model.Reconstruct(images)));
    }

    [Theory]
    [MemberData(nameof(Autoencoders), DisableDiscoveryEnumeration = true)]
    public void Should_send_a_gradient_to_every_parameter(Autoencoder model)
    {
        model.call(rand(3, 1, 28, 28)).square().mean().backward();
        Assert.All(model.parameters(), p => Assert.NotNull(p.grad));
    }

    [Fact]
    public void Should_start_the_same_for_the_same_seed()
    {
        manual_seed(3);
        Tensor first = new ConvAutoencoder().parameters().First();
        manual_seed(3);
        Assert.True(first.Equals(new ConvAutoencoder().parameters().First()));
    }
}
