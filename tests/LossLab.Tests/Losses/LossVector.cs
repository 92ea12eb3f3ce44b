using System.Collections.Concurrent;
using System.Text.Json;

namespace LossLab.Tests.Losses;

/// <summary>A value of another library, from a file under tests/vectors.</summary>
public sealed record LossVector(
    string Source, VectorTensor Input, VectorTensor Target, VectorTensor None, double Mean, double Sum, VectorTensor Gradient)
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, LossVector>> Files = [];

    public static LossVector Load(string file, string name) => Files.GetOrAdd(file, Read)[name];

    private static Dictionary<string, LossVector> Read(string file) =>
        JsonSerializer.Deserialize<Dictionary<string, LossVector>>(
            File.ReadAllText(VectorFile.Path(file)), JsonSerializerOptions.Web)!;
}
