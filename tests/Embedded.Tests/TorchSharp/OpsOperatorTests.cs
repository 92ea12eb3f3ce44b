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
    public void Should_promote_when_types_differ()
    {
        using Tensor integers = tensor(new long[] { 1, 2 });
        using Tensor floats = tensor(new float[] { 0.5f, 1 });

        Assert.Equal(ScalarType.Float32, (integers + floats).dtype);
        Assert.Equal(ScalarType.Float32, (integers * 0.5).dtype);
        Assert.Equal(ScalarType.Int64, (integers * 2).dtype);
        Assert.Equal(ScalarType.Float32, (integers / 2).dtype);
        Assert.Equal(ScalarType.Float32, (floats * 2.0).dtype);
        Assert.Equal(ScalarType.Bool, (floats > 0.7).dtype);
        Assert.Equal(ScalarType.Int64, (integers > 1).sum().dtype);
    }

    [Fact]
    public void Should_mirror_the_comparison_when_the_number_is_left()
    {
        using Tensor x = tensor(new float[] { 1, 2, 3 });

        Assert.Equal([false, false, true], (2 < x).data<bool>().ToArray());
        Assert.Equal([false, true, true], (2 <= x).data<bool>().ToArray());
        Assert.Equal([true, false, false], (2 > x).data<bool>().ToArray());
        Assert.Equal([true, true, false], (2 >= x).data<bool>().ToArray());
        Assert.Equal([false, true, false], (2 == x).data<bool>().ToArray());
        Assert.Equal([true, false, true], (2 != x).data<bool>().ToArray());
    }

    [Fact]
    public void Should_combine_masks_when_boolean()
    {
        using Tensor x = tensor(new float[] { 1, 2, 3 });

        Assert.Equal([false, true, false], ((x > 1) & (x < 3)).data<bool>().ToArray());
        Assert.Equal([true, false, true], ((x < 2) | (x > 2)).data<bool>().ToArray());
        Assert.Equal([true, true, false], ((x < 2) ^ (x == 2)).data<bool>().ToArray());
        Assert.Equal([false, true, true], (~(x < 2)).data<bool>().ToArray());
    }

    [Fact]
    public void Should_compare_as_a_whole_when_Equals()
    {
        using Tensor x = tensor(new float[] { 1, 2 });
        using Tensor same = x.clone();
        using Tensor other = x + 1;

        Assert.True(x.Equals(same));
        Assert.False(x.Equals(other));
        Assert.False(x.Equals((object?)null));
    }

    [Fact]
    public void Should_throw_LibTorchs_message_when_shapes_do_not_fit()
    {
        using Tensor two = ones(2);
        using Tensor three = ones(3);
        using Tensor wide = ones(2, 3);

        AssertMessage("The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0", () => two + three);
        AssertMessage("mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)", () => wide.mm(wide));
        AssertMessage("Dimension out of range (expected to be in range of [-2, 1], but got 2)", () => wide.sum(2));
        AssertMessage("The size of tensor a (3) must match the size of tensor b (2)", () => three.add_(two));
        AssertMessage("Target size ([2]) must be the same as input size ([3])", () => nn.functional.binary_cross_entropy_with_logits(three, two));
        AssertMessage("torch.clamp: At least one of 'min' or 'max' must not be None", () => two.clamp((TorchSharp.Scalar?)null, null));
    }

    [Fact]
    public void Should_throw_when_a_tensor_is_disposed_or_missing()
    {
        Tensor x = ones(2);
        x.Dispose();

        Assert.Throws<ObjectDisposedException>(() => x + 1);
        Assert.Throws<ArgumentNullException>(() => ones(2).add((Tensor)null!));
    }

    private static void AssertMessage(string start, Func<Tensor> operation) =>
        Assert.StartsWith(start, Assert.Throws<ExternalException>(operation).Message);
}
