using System.Globalization;

namespace LossLab.Training;

/// <summary>Numbers as the tables of a training run show them.</summary>
internal static class Number
{
    /// <summary>Four decimals; very small and very large numbers with an exponent; a dash for a missing one.</summary>
    public static string Show(double value) => Math.Abs(value) switch
    {
        double.NaN => "–",
        0 => "0.0000",
        < 0.001 or >= 100_000 => value.ToString("0.00e+0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.0000", CultureInfo.InvariantCulture),
    };
}
