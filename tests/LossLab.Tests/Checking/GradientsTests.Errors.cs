using System.Runtime.InteropServices;
using LossLab.Checking;
using static TorchSharp.torch;

namespace LossLab.Tests.Checking;

public sealed partial class GradientsTests
{
    [Fact]
    public void Should_refuse_an_output_without_a_gradient()
    {
        Assert.Contains("detach()", Assert.Throws<ArgumentException>("output", () => Gradients.Of(_x.detach().sum(), [_x])).Message);
        using IDisposable quiet = no_grad();
        Assert.Throws<ArgumentException>("output", () => Gradients.Of(_x.sum(), [_x]));
    }

    [Fact]
    public void Should_refuse_a_frozen_input_and_say_which() =>
        Assert.Contains("inputs[1], [2, 3]", Assert.Throws<ArgumentException>("inputs", () => Gradients.Of(_x.sum(), [_x, ones(2, 3)])).Message);

    [Fact]
    public void Should_refuse_an_output_of_many_numbers_without_weights() =>
        Assert.Contains("[3]", Assert.Throws<ArgumentException>("gradOutput", () => Gradients.Of(_x * 2, [_x])).Message);

    [Fact]
    public void Should_refuse_weights_that_do_not_fit()
    {
        Assert.Contains("Float64 [2]", Assert.Throws<ArgumentException>("gradOutput", () => Gradients.Of(_x * 2, [_x], ones(2, ScalarType.Float64))).Message);
        Assert.Contains("Float32 [3]", Assert.Throws<ArgumentException>("gradOutput", () => Gradients.Of(_x * 2, [_x], ones(3))).Message);
        Assert.Throws<ArgumentException>("gradOutput", () => Gradients.Of(_x.sum(), [_x], ones(1, ScalarType.Float64)));
    }

    [Fact]
    public void Should_refuse_null_and_what_is_disposed()
    {
        Assert.Throws<ArgumentNullException>(() => Gradients.Of(null!, [_x]));
        Assert.Throws<ArgumentNullException>(() => Gradients.Of(_x.sum(), null!));
        Assert.Throws<ArgumentNullException>("inputs[1]", () => Gradients.Of(_x.sum(), [_x, null!]));
        Tensor gone = (_x * 2).sum(), output = gone * 1;
        gone.Dispose();
        Assert.Throws<InvalidOperationException>(() => Gradients.Of(gone, [_x]));
        Assert.Throws<InvalidOperationException>(() => Gradients.Of(output, [gone]));
        Assert.Throws<InvalidOperationException>(() => Gradients.Of(output, [_x], gone));
    }

    [Fact]
    public void Should_pass_on_what_LibTorch_says()
    {
        Tensor exponential = _x.exp();
        exponential.add_(1); // its backward needs the value that was overwritten
        Assert.Contains("inplace operation", Assert.Throws<ExternalException>(() => Gradients.Of(exponential.sum(), [_x])).Message);
        Assert.Null(_x.grad);
    }
}
