using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

/// <summary>The texts are those that TorchSharp 0.107 documents in its own tests of str().</summary>
public class CorePrintingTests
{
    private static Tensor Sample => tensor(new[] { 0.0f, 3.141f, 6.2834f, 3.14152f, 6.28e-06f, -13.141529f, 0.01f, 4713.14f }).reshape(2, 4);

    private static string Print(Tensor tensor, TensorStringStyle style) => tensor.str(newLine: "\n", cultureInfo: CultureInfo.InvariantCulture, style: style);

    [Fact]
    public void Should_align_columns_in_julia_style() =>
        Assert.Equal("[2x4], type = Float32, device = cpu\n        0   3.141 6.2834 3.1415\n 6.28e-06 -13.142   0.01 4713.1\n", Print(Sample, julia));

    [Fact]
    public void Should_print_matrices_one_below_the_other_in_julia_style() =>
        Assert.Equal("[2x1x2], type = Int64, device = cpu\n[0,..,..] =\n 0 1\n\n[1,..,..] =\n 2 3\n", Print(arange(4).reshape(2, 1, 2), julia));

    [Fact]
    public void Should_nest_brackets_in_numpy_style()
    {
        Assert.Equal("[[0, 3.141, 6.2834, 3.1415]\n [6.28e-06, -13.142, 0.01, 4713.1]]", Print(Sample, numpy));
        Assert.Equal("[[[0, 1]\n  [2, 3]]\n\n [[4, 5]\n  [6, 7]]]", Print(arange(8).reshape(2, 2, 2), numpy));
        Assert.Equal("[1, 3, 5, ... 195, 197, 199]", Print(arange(1, 200, 2), numpy));
        Assert.Equal("[0, 1+4.86i, 2-9.72i]", Print(tensor(new[] { (0f, 0f), (1f, 4.86f), (2f, -9.72f) }), numpy));
    }

    [Fact]
    public void Should_write_an_array_in_csharp_style()
    {
        Assert.Equal("[4], type = Float32, device = cpu, value = float [] {0f, 0f, 0f, 0f}", Print(zeros(4), csharp));
        Assert.Equal("[2x10], type = Int32, device = cpu, value = \nint [,] {\n {1, 1, 1, ... 1, 1, 1},\n {1, 1, 1, ... 1, 1, 1}\n}", Print(ones(2, 10, int32), csharp));
        Assert.Equal("[2x1x2], type = Float32, device = cpu, value = \nfloat [,,] {\n {{0f, 0f}},\n {{0f, 0f}}\n}", Print(zeros(2, 1, 2), csharp));
    }

    [Fact]
    public void Should_print_a_scalar_after_its_type()
    {
        Assert.Equal("[], type = Float32, device = cpu, value = 3.14", Print(tensor(3.14f), julia));
        Assert.Equal("[], type = Float32, device = cpu, value = 3.14E+000", tensor(3.14f).jlstr("E2", cultureInfo: CultureInfo.InvariantCulture));
        Assert.Equal("3.14", Print(tensor(3.14f), numpy));
    }

    [Fact]
    public void Should_print_only_type_and_shape_by_default_or_without_elements()
    {
        Assert.Equal("[2x4], type = Float32, device = cpu", Sample.ToString());
        Assert.Equal("[3], type = Float32, device = meta", Print(zeros(3, device: META), julia));
        Assert.Equal("[]", Print(zeros(0), numpy));
    }
}
