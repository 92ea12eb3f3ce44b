namespace LossLab;

/// <summary>Ticks of logarithmic axes.</summary>
internal static class LogTicks
{
    private const int MostDecades = 3;

    /// <summary>
    /// 1, 2 and 5 times the powers of ten around some values, because plotly's own lesser ticks crowd in a small figure. Null for
    /// more than three powers of ten: those alone are ticks enough.
    /// </summary>
    /// <exception cref="ArgumentException">No value is positive.</exception>
    public static double[]? Over(IEnumerable<double> values)
    {
        double[] drawn = [.. values.Where(value => value > 0 && double.IsFinite(value))];
        if (drawn.Length == 0)
            throw new ArgumentException("A logarithmic axis shows positive values only, and there is none. Leave out logX or logY.");
        int lowest = (int)Math.Floor(Math.Log10(drawn.Min())), highest = (int)Math.Ceiling(Math.Log10(drawn.Max()));
        if (highest - lowest > MostDecades) return null;
        return
        [
            .. Enumerable.Range(lowest, highest - lowest + 1)
                .SelectMany(power => new[] { 1.0, 2.0, 5.0 }.Select(digit => Inputs.Round(digit * Math.Pow(10, power)))),
        ];
    }
}
