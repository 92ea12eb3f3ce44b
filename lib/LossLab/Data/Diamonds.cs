namespace LossLab.Data;

/// <summary>
/// 53,940 round-cut diamonds. To predict: whether one has flaws that the eye can see (clarity I1), true of 741 (1.4 %).
/// </summary>
/// <remarks>
/// The measurements contain a few entry errors (two widths above 30 mm, 20 depths of 0): they are left as they are.
/// </remarks>
public static class Diamonds
{
    /// <summary>The cuts, worst to best; the feature <c>cut</c> is the position in this list.</summary>
    public static IReadOnlyList<string> Cuts { get; } = ["Fair", "Good", "Very Good", "Premium", "Ideal"];

    /// <summary>The colours, worst to best; the feature <c>color</c> is the position in this list.</summary>
    public static IReadOnlyList<string> Colors { get; } = ["J", "I", "H", "G", "F", "E", "D"];

    /// <summary>Reads the table; target 1 for clarity I1, 0 for every other; split at random, 70 % to train.</summary>
    /// <returns>
    /// Features carat, cut, color, depth (%), table (%), price (US dollars), x, y, z (mm); targets float32 0 or 1.
    /// </returns>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static Split<TabularData> Load()
    {
        var table = CsvTable.Read(DataFolder.Find("diamonds.csv.gz"));
        string[] names = ["carat", "cut", "color", "depth", "table", "price", "x", "y", "z"];
        double[][] columns = [.. names.Select(name => name switch
        {
            "cut" => Ordinal(table, name, Cuts),
            "color" => Ordinal(table, name, Colors),
            _ => table.Numbers(name),
        })];
        var flawed = table.Text("clarity").Select(c => c == "I1" ? 1.0 : 0.0);
        return new TabularData(TensorOf.Columns(columns), TensorOf.Vector(flawed), names, "visible flaw", ["clear", "flawed"])
            .Split(trainShare: 0.7, seed: 1);
    }

    private static double[] Ordinal(CsvTable table, string column, IReadOnlyList<string> levels) =>
        [.. table.Codes(column, levels).Select(code => (double)code)];
}
