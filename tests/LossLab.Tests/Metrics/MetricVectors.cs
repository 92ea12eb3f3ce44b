using System.Text.Json;

namespace LossLab.Tests.Metrics;

/// <summary>scikit-learn's values, from tests/vectors/metrics.json.</summary>
internal static class MetricVectors
{
    private static readonly JsonElement Root = JsonDocument.Parse(File.ReadAllText(VectorFile.Path("metrics.json"))).RootElement;

    public static double Number(string group, string name) => Root.GetProperty(group).GetProperty(name).GetDouble();

    public static string Text(string group, string name) => Root.GetProperty(group).GetProperty(name).GetString()!;

    public static double[] Numbers(string group, string name) => Root.GetProperty(group).GetProperty(name).Deserialize<double[]>()!;

    public static string[] Texts(string group, string name) => Root.GetProperty(group).GetProperty(name).Deserialize<string[]>()!;

    public static long[] Integers(string group, string name) => [.. Numbers(group, name).Select(value => (long)value)];

    public static double[][] Rows(string group, string name) => Root.GetProperty(group).GetProperty(name).Deserialize<double[][]>()!;

    public static void Equal(double[] expected, IEnumerable<double> actual) =>
        Assert.Equal(expected, actual, (e, a) => Math.Abs(e - a) < 1e-12);
}
