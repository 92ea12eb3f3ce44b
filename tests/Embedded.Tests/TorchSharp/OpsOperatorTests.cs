using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

public class OpsOperatorTests
{
    [Fact]
    public void Should_broadcast_when_shapes_fit()
    {
        using Tensor column = tensor(new float[] { 1, 2, 3 }).reshape(3, 1);
        using Tensor row = tensor(new float[] { 10, 20 });

        using Tensor sum = column + row;

        Assert.Equal([3, 2], sum.shape);
        Assert.Equal([11, 21, 12, 22, 13, 23], sum.data<float>().ToArray());
    }

    [Fact]
    public void Should_throw_LibTorchs_message_when_shapes_do_not_fit()
    {
        using Tensor two = ones(2);
        using Tensor three = ones(3);

        var error = Assert.Throws<ExternalException>(() => two + three);

        Assert.StartsWith("The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0", error.Message);
    }
}
