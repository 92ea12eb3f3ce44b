using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>
/// International phone calls from Belgium, 1950 to 1973 (Rousseeuw and Leroy 1987). In 1964–69 another quantity was recorded
/// by mistake: the classic example of outliers that pull a least-squares line away.
/// </summary>
public static class BelgianPhones
{
    /// <summary>Reads the series. There is no split: the clean years are the judge of a fit to all of them.</summary>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static PhoneCalls Load()
    {
        var table = CsvTable.Read(DataFolder.Find("belgium_phones.csv"));
        double[] years = [.. table.Numbers("Year").Select(y => 1900 + y)];
        return new(
            TensorOf.Vector(years), TensorOf.Vector(table.Numbers("Calls")),
            tensor(years.Select(y => y is >= 1964 and <= 1969).ToArray()));
    }
}
