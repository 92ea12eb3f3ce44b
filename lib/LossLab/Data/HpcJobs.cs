namespace LossLab.Data;

/// <summary>
/// 4,331 jobs of a computing cluster. To predict: how long one runs, in four classes of very unequal size.
/// </summary>
public static class HpcJobs
{
    private static readonly string[] Numeric = ["compounds", "input_fields", "iterations", "num_pending", "hour"];
    private static readonly string[] Protocols = ["A", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O"];
    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>VF (very fast, 2,211 jobs), F (fast, 1,347), M (moderate, 514), L (long, 259).</summary>
    public static IReadOnlyList<string> ClassNames { get; } = ["VF", "F", "M", "L"];

    /// <summary>Reads the table and splits it at random, 70 % to train.</summary>
    /// <returns>
    /// Features compounds, input_fields, iterations, num_pending, hour (0–24), and a 0/1 column for each protocol and weekday;
    /// targets int64 class numbers.
    /// </returns>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static Split<TabularData> Load()
    {
        var table = CsvTable.Read(DataFolder.Find("hpc_data.csv"));
        List<double[]> columns = [.. Numeric.Select(name => table.Numbers(name))];
        List<string> names = [.. Numeric];
        foreach ((string column, string[] values) in new[] { ("protocol", Protocols), ("day", Days) })
        {
            int[] codes = table.Codes(column, values);
            columns.AddRange(values.Select((_, v) => codes.Select(code => code == v ? 1.0 : 0.0).ToArray()));
            names.AddRange(values.Select(v => $"{column}={v}"));
        }

        return new TabularData(
                TensorOf.Columns(columns), TensorOf.Classes(table.Codes("class", ClassNames)), names, "run-time class", ClassNames)
            .Split(trainShare: 0.7, seed: 1);
    }
}
