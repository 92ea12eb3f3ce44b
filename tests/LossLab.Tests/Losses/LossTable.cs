using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>
/// Every loss of the library, a row each. A new loss joins with one row in the file of its family; a new family with one line in
/// <see cref="All"/>.
/// </summary>
public static partial class LossTable
{
    private static readonly Dictionary<string, LossCase> ByName =
        new[] { Regression(), Classification(), RankingLosses(), Reconstruction(), Distributions(), NoisyLabels(), Lovasz(), Embeddings() }
            .SelectMany(family => family).ToDictionary(row => row.Name);

    public static IEnumerable<LossCase> All => ByName.Values;

    public static LossCase Row(string name) => ByName[name];

    /// <summary>The names of the rows that a column applies to.</summary>
    public static TheoryData<string> Rows(Column column) => [.. All.Where(row => !row.Exempt.ContainsKey(column)).Select(row => row.Name)];

    public static TheoryData<string> AllRows() => [.. ByName.Keys];

    /// <summary>Numbers that look random and are always the same.</summary>
    internal static Tensor Wave(double scale, double frequency, double phase, params long[] shape)
    {
        double[] values = new double[shape.Aggregate(1L, (a, b) => a * b)];
        for (int i = 0; i < values.Length; i++) values[i] = scale * Math.Sin(frequency * i + phase);
        return tensor(values, shape);
    }

    /// <summary>A formula of one prediction and one target, applied to each pair.</summary>
    private static Func<Tensor, Tensor, double[]> Each(Func<double, double, double> formula) => (input, target) =>
        [.. input.flatten().data<double>().ToArray().Zip(target.flatten().data<double>().ToArray(), formula)];

    private static Dictionary<Column, string> Without(params (Column Column, string Reason)[] exempt) =>
        exempt.ToDictionary(e => e.Column, e => e.Reason);
}
