using System.Globalization;

namespace LossLab;

/// <summary>Checks what a figure is given, and rounds it: six digits are more than a screen shows and keep notebooks small.</summary>
internal static class Inputs
{
    public static void Check(IReadOnlyList<Series> series)
    {
        if (series.Count == 0)
        {
            throw new ArgumentException("There is no series to plot.", nameof(series));
        }

        foreach (Series one in series)
        {
            Check(one.Name, one.Y);
            CheckLength(one.Name, one.X.Count, one.Y.Count, "x", "y");
            if ((one.Lower is null) != (one.Upper is null))
            {
                throw new ArgumentException($"Series '{one.Name}': a band has a lower and an upper edge; one is missing.");
            }

            if (one is { Lower: { } lower, Upper: { } upper })
            {
                CheckLength(one.Name, lower.Count, one.Y.Count, "lower", "y");
                CheckLength(one.Name, upper.Count, one.Y.Count, "upper", "y");
            }
        }
    }

    public static void Check(string name, IReadOnlyList<double> values)
    {
        if (values.Count == 0)
        {
            throw new ArgumentException($"Series '{name}' is empty.");
        }

        if (!values.Any(double.IsFinite))
        {
            throw new ArgumentException($"Series '{name}' has no finite value: all {values.Count} are NaN or infinite.");
        }
    }

    public static void CheckTitle(string title, string name)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            throw new ArgumentException($"{name} is blank. Say what is shown, and its unit if there is one.", name);
        }
    }

    /// <summary>All that is drawn of a series, its band included.</summary>
    public static IEnumerable<double> Heights(Series series) => [.. series.Y, .. series.Lower ?? [], .. series.Upper ?? []];

    public static void CheckLength(string name, int count, int expected, string what, string other)
    {
        if (count != expected)
        {
            throw new ArgumentException($"Series '{name}': {count} {what} values, but {expected} {other} values. Pass as many of each.");
        }
    }

    public static void CheckTable(string name, IReadOnlyList<IReadOnlyList<double>> rows, int rowCount, int columnCount)
    {
        CheckLength(name, rows.Count, rowCount, "rows of", "row");
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Count != columnCount)
            {
                throw new ArgumentException($"'{name}': row {i} has {rows[i].Count} values, but there are {columnCount} columns.");
            }
        }

        Check(name, rows.SelectMany(row => row).ToArray());
    }

    public static double Round(double value)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            return value;
        }

        // Through text: scaling by a power of ten would leave digits such as 0.30000000000000004.
        return double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    public static double[] Round(IEnumerable<double> values) => [.. values.Select(Round)];
}
