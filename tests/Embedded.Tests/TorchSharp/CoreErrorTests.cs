using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

public class CoreErrorTests
{
    [Fact]
    public void Should_name_the_dimension_when_an_index_is_out_of_range()
    {
        using Tensor x = ones(3, 4);

        var error = Assert.Throws<ExternalException>(() => x[3]);

        Assert.Equal("select(): index 3 out of range for tensor of size [3, 4] at dimension 0", error.Message);
    }

    [Fact]
    public void Should_refuse_more_indices_than_dimensions()
    {
        using Tensor x = ones(3, 4);

        Assert.Contains("too many indices", Assert.Throws<ExternalException>(() => x[0, 0, 0]).Message);
    }

    [Fact]
    public void Should_throw_when_a_disposed_tensor_is_used()
    {
        Tensor x = ones(3);
        x.Dispose();
        x.Dispose();

        Assert.True(x.IsInvalid);
        Assert.Throws<ObjectDisposedException>(() => x.shape);
        Assert.Throws<ObjectDisposedException>(() => x + 1);
        Assert.Throws<ObjectDisposedException>(() => cat([x, x]));
        Assert.Throws<ObjectDisposedException>(() => x[TensorIndex.Tensor(x)]);
        Assert.Throws<ObjectDisposedException>(() => x.data<float>());
        Assert.Equal("<disposed tensor>", x.ToString());
    }

    [Fact]
    public void Should_throw_when_a_tensor_is_null()
    {
        using Tensor x = ones(3);

        Assert.Throws<ArgumentNullException>(() => x.copy_(null!));
        Assert.Throws<ArgumentNullException>(() => stack((IEnumerable<Tensor>)null!));
    }

    [Fact]
    public void Should_name_both_types_when_elements_are_read_as_another_type()
    {
        using Tensor x = ones(3);

        var error = Assert.Throws<ArgumentException>(() => x.data<double>());

        Assert.Contains("Float32", error.Message);
        Assert.Contains("Double", error.Message);
        Assert.Throws<ArgumentException>(() => x[0].item<int>());
    }

    [Fact]
    public void Should_refuse_data_that_does_not_fill_the_shape()
    {
        var error = Assert.Throws<ArgumentException>(() => tensor(new float[] { 1, 2, 3 }, [2, 2]));

        Assert.Contains("3 elements", error.Message);
    }

    [Fact]
    public void Should_refuse_a_device_that_is_not_there() =>
        Assert.Throws<ExternalException>(() => zeros(2, device: CUDA));

    [Theory, InlineData("gpu"), InlineData("cpu:x"), InlineData("7")]
    public void Should_refuse_an_unknown_device(string description) =>
        Assert.Throws<ArgumentException>(() => new Device(description));

    [Fact]
    public void Should_say_what_to_install_when_LibTorch_is_missing()
    {
        string message = NativeLibraryLoader.Explain("libtorch_cpu.so.1.13: cannot open shared object file: No such file or directory");

        Assert.Contains("apt-get install libtorch-dev", message);
    }
}
