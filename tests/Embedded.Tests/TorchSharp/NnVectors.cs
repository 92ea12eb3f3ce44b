using System.Runtime.CompilerServices;
using System.Text.Json;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests.TorchSharpStack;

/// <summary>PyTorch 1.13's values, from tests/vectors/generate_torch_nn.py.</summary>
internal static class NnVectors
{
    public static readonly JsonElement Root = Read();

    /// <summary>The same numbers as <c>data</c> in the generator.</summary>
    public static Tensor Data(long[] shape, double scale = 1)
    {
        using Tensor flat = sin(arange(shape.Aggregate(1L, (a, b) => a * b), dtype: float64) * 1.7 + 0.3) * scale;
        return flat.to(float32).reshape(shape);
    }

    public static long[] Shape(JsonElement packed) => [.. packed.GetProperty("shape").EnumerateArray().Select(e => e.GetInt64())];

    public static void AssertEqual(JsonElement expected, Tensor actual, string what, double tolerance = 2e-5)
    {
        Assert.True(Shape(expected).SequenceEqual(actual.shape), $"{what}: shape [{string.Join(", ", actual.shape)}]");
        using Tensor values = actual.detach().to(float64).contiguous();
        double[] numbers = values.data<double>().ToArray();
        double[] wanted = [.. expected.GetProperty("data").EnumerateArray().Select(e => e.GetDouble())];
        for (int i = 0; i < wanted.Length; i++)
            Assert.True(Math.Abs(wanted[i] - numbers[i]) <= tolerance * (1 + Math.Abs(wanted[i])), $"{what}[{i}]: PyTorch has {wanted[i]}, here it is {numbers[i]}");
    }

    private static JsonElement Read([CallerFilePath] string here = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "vectors", "torch_nn.json");
        return JsonDocument.Parse(File.ReadAllText(path)).RootElement;
    }
}
