using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

/// <summary>Elements on their way between C# and LibTorch.</summary>
public class CoreDataTests
{
    private static readonly Complex[] s_complex = [new(1, 2), new(3, -4)];

    [Fact]
    public void Should_take_complex_arrays_wherever_the_collector_put_them()
    {
        // C# aligns arrays to 8 bytes, LibTorch's kernels read complex doubles at multiples of 16: about half lie elsewhere.
        for (int n = 1; n < 40; n++)
        {
            var array = new Complex[n];
            Array.Fill(array, new Complex(n, -n));
            using Tensor copied = tensor(array);
            using Tensor converted = tensor(array, dtype: complex64);
            using Tensor fromMemory = tensor(array.AsMemory(), [n]);
            using Tensor fromBuffer = frombuffer(array.SelectMany(z => new[] { z.Real, z.Imaginary }).ToArray(), complex128);
            foreach (Tensor t in new[] { copied, converted, fromMemory, fromBuffer })
            {
                using Tensor sum = t.to(complex128).sum();
                Assert.Equal(new Complex(n * n, -n * n), sum.item<Complex>());
            }
        }
    }

    [Fact]
    public void Should_read_a_lazy_conjugate_as_what_it_stands_for()
    {
        using Tensor z = tensor(s_complex).reshape(1, 2);
        using Tensor conjugate = z.mH;
        Assert.True(conjugate.is_conj());

        Assert.Equal([new(1, -2), new(3, 4)], conjugate.data<Complex>().ToArray());
        Assert.Equal([-2.0, 4.0], conjugate.imag.data<double>().ToArray());
        Assert.Contains("1-2i", conjugate.str());
        Assert.Throws<InvalidOperationException>(() => _ = conjugate.bytes);
        using var stream = new MemoryStream();
        conjugate.Save(stream);
        stream.Position = 0;
        Assert.Equal([new(1, -2), new(3, 4)], Tensor.Load(stream).data<Complex>().ToArray());
    }

    [Fact]
    public void Should_read_the_second_derivative_of_abs_as_zeros()
    {
        // LibTorch hands out zeros that are stored nowhere.
        using Tensor x = tensor(new[] { -2f, 3f }, requires_grad: true);
        Tensor first = autograd.grad([x.abs().sum()], [x], create_graph: true)[0];
        Tensor second = autograd.grad([first.sum()], [x])[0];

        Assert.Equal([-1f, 1f], first.data<float>().ToArray());
        Assert.Equal([0f, 0f], second.data<float>().ToArray());
        Assert.Equal(0f, second[0].item<float>());
        Assert.Contains("0 0", second.str());
    }

    [Fact]
    public void Should_add_up_in_the_slice_only()
    {
        using Tensor x = zeros(3, 3);
        using Tensor rows = tensor(new long[] { 0, 0, 2 });
        x.index_put_(ones(3, 2), [TensorIndex.Tensor(rows), TensorIndex.Slice(1, 3)], accumulate: true);
        Assert.Equal([0, 2, 2, 0, 0, 0, 0, 1, 1], x.data<float>().ToArray());

        x.index_put_(ones(1), [TensorIndex.Single(-1), TensorIndex.Slice(0, 2)], accumulate: true);
        Assert.Equal([0, 2, 2, 0, 0, 0, 1, 2, 1], x.data<float>().ToArray());
    }

    [Fact]
    public void Should_refuse_places_outside_the_elements()
    {
        using Tensor x = arange(4, float32);
        using var elements = x.data<float>();
        var array = new float[8];

        Assert.Throws<ArgumentOutOfRangeException>(() => elements.CopyTo(array, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => elements.CopyTo(array, 0, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => elements.CopyFrom(array, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => elements.CopyFrom(array, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => x.WriteBytesToStream(Stream.Null, 0));
        elements.CopyTo(array, 1, 2);
        Assert.Equal([0, 2, 3, 0], array[..4]);
        elements.CopyFrom([7f, 8f], 0, 1);
        Assert.Equal([0, 7, 8, 3], x.data<float>().ToArray());
    }

    [Fact]
    public void Should_name_the_shape_that_an_array_does_not_fill()
    {
        Assert.Contains("negative", Assert.Throws<ArgumentException>(() => tensor(new float[6], [-2, -3])).Message);
        Assert.Contains("[2, 2], which has 4", Assert.Throws<ArgumentException>(() => tensor(new float[6], [2, 2])).Message);
        Assert.Throws<ArgumentException>(() => tensor(new float[1], [long.MaxValue, long.MaxValue]));
        Assert.Throws<ArgumentNullException>(() => tensor((float[])null!));
    }

    [Fact]
    public void Should_refuse_numbers_that_are_no_type()
    {
        Assert.Contains("77", Assert.Throws<ExternalException>(() => ones([2], (ScalarType)77)).Message);
        Assert.Contains("-2", Assert.Throws<ExternalException>(() => ones(2).to((ScalarType)(-2))).Message);
        Assert.Contains("77", Assert.Throws<ExternalException>(() => ones(2).to((DeviceType)77)).Message);
        Assert.Throws<ExternalException>(() => promote_types(ScalarType.QInt8, ScalarType.Float32));
        Assert.Contains("NaN", Assert.Throws<OverflowException>(() => tensor(float.NaN).ToInt32()).Message);
    }

    [Fact]
    public void Should_refuse_a_missing_text()
    {
        using Tensor x = eye(2);

        Assert.Equal("ord", Assert.Throws<ArgumentNullException>(() => linalg.norm(x, (string)null!)).ParamName);
        Assert.Equal("equation", Assert.Throws<ArgumentNullException>(() => einsum(null!, x)).ParamName);
        Assert.Throws<ArgumentNullException>(() => meshgrid([x], null!));
    }

    [Fact]
    public void Should_say_in_one_line_that_a_device_lacks_an_operation()
    {
        string message = Assert.Throws<ExternalException>(() => ones([2], device: CUDA)).Message;

        Assert.DoesNotContain('\n', message);
        Assert.Contains("aten::empty", message);
        Assert.Contains("CPU only", message);
    }
}
