using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

/// <summary>Against PyTorch 1.13 (tests/vectors/generate_torch_core.py).</summary>
public class CoreVectorTests
{
    private static readonly JsonElement Expected =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "vectors", "torch_core.json"))).RootElement.GetProperty("cases");

    public static TheoryData<string> Names => [.. CoreTable.Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Should_equal_PyTorch(string name)
    {
        using DisposeScope scope = NewDisposeScope();
        JsonElement expected = Expected.GetProperty(name);

        Tensor actual = CoreTable.Cases[name]();

        Assert.Equal(expected.GetProperty("shape").EnumerateArray().Select(n => n.GetInt64()), actual.shape);
        Assert.Equal(expected.GetProperty("type").GetString(), actual.dtype == ScalarType.Float32 ? "float32" : actual.dtype.ToString().ToLowerInvariant());
        double[] values = [.. expected.GetProperty("values").EnumerateArray().Select(x => x.GetDouble())];
        Assert.Equal(values, actual.to(float64).data<double>().ToArray());
    }

    [Fact]
    public void Should_cover_every_vector() =>
        Assert.Equal(Expected.EnumerateObject().Select(p => p.Name).Order(), CoreTable.Cases.Keys.Order());
}
