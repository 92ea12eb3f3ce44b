using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework;

/// <summary>From tensors to numbers and back.</summary>
public sealed class ElementTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_be_the_version_that_is_pinned() => Assert.StartsWith("2.10.", __version__);

    [Fact]
    public void Should_give_a_single_number_in_its_own_type_only()
    {
        Assert.Equal(2.5f, tensor(2.5f).item<float>());
        Assert.Contains("Float32", Assert.Throws<ArgumentException>(() => tensor(2.5f).item<double>()).Message);
        Assert.Throws<ArgumentException>(() => tensor(1L).item<int>());
        Assert.Throws<ArgumentException>(() => ones(2).item<float>());
    }

    [Theory]
    [InlineData(ScalarType.Bool)]
    [InlineData(ScalarType.Byte)]
    [InlineData(ScalarType.Int64)]
    [InlineData(ScalarType.Float16)]
    [InlineData(ScalarType.BFloat16)]
    [InlineData(ScalarType.Float32)]
    [InlineData(ScalarType.Float64)]
    public void Should_give_a_double_of_any_real_number(ScalarType type) => Assert.Equal(1, ones(1, type).ToDouble());

    [Fact]
    public void Should_index_as_Python_does()
    {
        Tensor x = arange(12).view(3, 4);
        Assert.Equal([4, 8], x[1.., 0].ToDoubles());
        Assert.Equal([4, 5, 6, 7], x[..^1][1].ToDoubles());
        Assert.Equal([3, 7, 11], x[.., ^1].ToDoubles());
        Assert.Equal([1, 5, 9], x[x.remainder(4).eq(1)].ToDoubles());
    }

    [Fact]
    public void Should_deviate_by_N_minus_1_unless_told_otherwise()
    {
        Tensor x = tensor(new[] { 1.0, 3 });
        Assert.Equal(Math.Sqrt(2), x.std().ToDouble(), 12);
        Assert.Equal(1, x.std(unbiased: false).ToDouble(), 12);
    }

    [Fact]
    public void Should_have_no_mean_of_nothing_and_a_sum_of_0()
    {
        Assert.Equal(double.NaN, zeros(0).mean().ToDouble());
        Assert.Equal(0, zeros(0).sum().ToDouble());
    }
}
