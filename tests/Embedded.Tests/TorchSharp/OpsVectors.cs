using System.Globalization;
using System.Text.Json;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

/// <summary>tests/vectors/torch_ops.json: inputs, and what PyTorch 1.13 answers (generate_torch_ops.py).</summary>
internal static class OpsVectors
{
    private static readonly JsonElement Document = Read();

    public static IEnumerable<string> Names => Document.GetProperty("cases").EnumerateObject().Select(property => property.Name);

    public static Tensor[] Inputs(string name) =>
        [.. Case(name).GetProperty("inputs").EnumerateArray().Select(input => Decode(Document.GetProperty("inputs").GetProperty(input.GetString()!)))];

    public static Tensor[] Results(string name) => [.. Case(name).GetProperty("results").EnumerateArray().Select(Decode)];

    private static JsonElement Case(string name) => Document.GetProperty("cases").GetProperty(name);

    private static Tensor Decode(JsonElement element)
    {
        double[] values = [.. element.GetProperty("values").EnumerateArray().Select(Number)];
        long[] shape = [.. element.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64())];
        return tensor(values).reshape(shape).to(Type(element.GetProperty("type").GetString()!));
    }

    private static double Number(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number ? element.GetDouble() : element.GetString() switch
        {
            "nan" => double.NaN,
            "inf" => double.PositiveInfinity,
            "-inf" => double.NegativeInfinity,
            string other => double.Parse(other, CultureInfo.InvariantCulture),
            null => throw new InvalidDataException("A value of torch_ops.json is null."),
        };

    private static ScalarType Type(string name) => name switch
    {
        "float32" => ScalarType.Float32,
        "float64" => ScalarType.Float64,
        "int32" => ScalarType.Int32,
        "int64" => ScalarType.Int64,
        "bool" => ScalarType.Bool,
        _ => throw new InvalidDataException($"torch_ops.json has the unknown type '{name}'."),
    };

    private static JsonElement Read()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "vectors", "torch_ops.json");
        return JsonDocument.Parse(File.ReadAllText(path)).RootElement;
    }
}
