using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

public class CoreBoundaryTests
{
    // PyTorch: torch.linalg.eig refuses this; torch.linalg.eigvals hands it to LAPACK, which writes beyond its memory.
    [Theory, InlineData(double.NaN), InlineData(double.PositiveInfinity)]
    public void Should_refuse_eigenvalues_of_what_is_not_finite(double value)
    {
        using Tensor x = full([3, 3], value);

        Assert.Contains("should not contain infs or NaNs", Assert.Throws<ExternalException>(() => linalg.eigvals(x)).Message);
    }

    [Fact]
    public void Should_refuse_a_buffer_of_quantized_numbers() =>
        Assert.Equal("dtype", Assert.Throws<ArgumentException>(() => frombuffer(new byte[4], qint8)).ParamName);

    [Fact]
    public void Should_refuse_an_index_of_null_tensors_only()
    {
        using Tensor x = ones(2, 2);

        Assert.Contains("at least one", Assert.Throws<ExternalException>(() => x.index(new Tensor[] { null!, null! })).Message);
        Assert.Contains("at least one", Assert.Throws<ExternalException>(() => x.index_put_(ones(1), Array.Empty<Tensor>())).Message);
    }

    [Fact]
    public void Should_not_ask_for_a_bug_report_when_arguments_do_not_go_together()
    {
        using Tensor x = ones(3, float32);

        string message = Assert.Throws<ExternalException>(() => x.addcmul_(ones(3, float64), ones(3, float32), 1)).Message;

        Assert.DoesNotContain("report a bug", message);
        Assert.Contains("element types", message);
    }

    // PyTorch: torch.tensor([1, -2]).round() is the tensor itself; with decimals=1 it is an error.
    [Fact]
    public void Should_round_integers_to_themselves()
    {
        using Tensor x = tensor(new long[] { 1, -2 });

        Assert.True(x.round().Equals(x));
        Assert.True(x.round_().Equals(tensor(new long[] { 1, -2 })));
        Assert.Throws<ExternalException>(() => x.round(1));
    }

    // PyTorch: x.H of three dimensions is an error that names mH.
    [Fact]
    public void Should_refuse_H_of_a_batch()
    {
        Assert.Equal([3, 2], zeros(2, 3).H.shape);
        Assert.Contains("mH", Assert.Throws<ExternalException>(() => zeros(2, 3, 4).H).Message);
    }

    [Fact]
    public void Should_refuse_the_index_behind_the_last_element()
    {
        using Tensor x = arange(4);

        Assert.Equal(3, x[(TensorIndex)(^1)].ToInt64());
        Assert.Throws<ArgumentOutOfRangeException>(() => x[(TensorIndex)(^0)]);
    }

    [Fact]
    public void Should_refuse_a_number_that_does_not_fit()
    {
        Assert.Throws<OverflowException>(() => tensor(1L << 40).ToInt32());
        Assert.Throws<OverflowException>(() => (int)tensor(1L << 40));
        Assert.Throws<OverflowException>(() => tensor(300L).ToByte());
        Assert.Throws<OverflowException>(() => 300L.ToScalar().ToByte());
        Assert.Equal(-128, tensor(-128L).ToSByte());
    }

    [Fact]
    public void Should_make_an_array_of_one_from_a_single_number() =>
        Assert.Equal([3f], (float[])tensor(3f).data<float>().ToNDArray());

    [Fact]
    public void Should_leave_a_dimension_without_a_name()
    {
        using Tensor x = zeros(2, 3);

        Assert.True(x.rename_(["N", ""]).has_names());
        Assert.True(x.rename_(["N", null!]).has_names());
        Assert.False(x.rename_(["", ""]).has_names());
    }

    [Fact]
    public void Should_refuse_a_generator_on_a_device_that_is_not_there() =>
        Assert.Throws<InvalidOperationException>(() => new Generator(0, CUDA));

    // TorchSharp: both ends may count from the end, and may lie outside.
    [Fact]
    public void Should_slice_a_size_as_TorchSharp_does()
    {
        var size = new Size([2, 3, 4, 5]);

        Assert.Equal([3, 4], size.Slice(1, 3));
        Assert.Equal([3, 4], size.Slice(-3, -1));
        Assert.Equal([4, 5], size.Slice(2, 9));
        Assert.Empty(size.Slice(3, 1));
    }
}
