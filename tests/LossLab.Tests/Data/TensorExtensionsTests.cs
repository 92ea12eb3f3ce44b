using System.Runtime.InteropServices;
using LossLab.Checking;
using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab.Tests.Data;

public class TensorExtensionsTests
{
    [Fact]
    public void Should_give_the_elements_of_any_type_as_doubles()
    {
        Tensor numbers = tensor(new float[] { 1, 2, 3, 4 }, [2, 2], requires_grad: true);
        Assert.Equal([1, 2, 3, 4], numbers.ToDoubles());
        Assert.Equal([1, 3, 2, 4], numbers.t().ToDoubles());
        Assert.Equal([0, 1], tensor(new[] { false, true }).ToDoubles());
        Assert.Equal([7], tensor(7L).ToDoubles());
        Assert.Empty(zeros(0, 3).ToDoubles());
    }

    [Fact]
    public void Should_give_one_real_number_of_any_type()
    {
        Assert.Equal(0.5, tensor(0.5, requires_grad: true).ToNumber());
        Assert.Equal((0.5, 0.5, 7, 1), (tensor(0.5f).ToNumber(), tensor(0.5f, ScalarType.Float16).ToNumber(), tensor(7L).ToNumber(), tensor(true).ToNumber()));
        Assert.Contains("Step 3 is Complex", Assert.Throws<ArgumentException>(() => tensor(new System.Numerics.Complex(1, 2)).ToNumber("Step 3")).Message);
        Assert.Throws<ExternalException>(() => ones(2).ToNumber());
    }

    [Fact]
    public void Should_read_zeros_that_autograd_gives_no_memory()
    {
        Tensor x = tensor(new[] { 1.0, -2 }, requires_grad: true);
        Tensor slope = Gradients.Of(nn.functional.l1_loss(x, zeros_like(x), nn.Reduction.Sum), [x], createGraph: true)[0]!;
        Tensor second = Gradients.Of(slope.sum(), [x])[0]!;
        Assert.Throws<NullReferenceException>(() => second.data<double>().ToArray());
        Assert.Equal([0, 0], second.ToDoubles());
        Assert.Equal(0, second[0].ToNumber());
    }

    [Fact]
    public void Should_put_the_channels_of_a_pixel_side_by_side()
    {
        Picture picture = Assert.Single(tensor(new float[] { 0, 1, 0.2f, 0.4f, 1, 0 }, [1, 3, 1, 2]).ToPictures());
        Assert.Equal((1, 2, 3), (picture.Height, picture.Width, picture.Channels));
        Assert.Equal([0, 51, 255, 255, 102, 0], picture.Bytes);
    }

    [Fact]
    public void Should_name_the_shape_that_is_no_image() =>
        Assert.Contains("[28, 28]", Assert.Throws<ArgumentException>(() => ones(28, 28).ToPictures()).Message);
}
