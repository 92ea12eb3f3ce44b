using System.Globalization;

namespace LossLab.NotebookHost.Comparison;

/// <summary>
/// Compares texts that hold numbers: words, marks and lines exactly, numbers within a tolerance. White space must be
/// where it was, but not as wide: a number that gains a digit moves its neighbours.
/// </summary>
internal static class TextComparer
{
    /// <summary>The first difference, or null.</summary>
    public static TextDifference? Compare(string expected, string actual, Tolerance tolerance)
    {
        string[] left = Lines(expected), right = Lines(actual);
        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            string? a = i < left.Length ? left[i] : null, b = i < right.Length ? right[i] : null;
            string? why = (a, b) switch
            {
                (null, _) => "there is a line more",
                (_, null) => "a line is missing",
                _ => CompareLine(a, b, tolerance),
            };
            if (why is not null) return new TextDifference(i + 1, a, b, why);
        }
        return null;
    }

    private static string? CompareLine(string expected, string actual, Tolerance tolerance)
    {
        if (expected == actual) return null;
        IReadOnlyList<TextToken> left = TextToken.Split(expected), right = TextToken.Split(actual);
        for (int i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            (TextToken a, TextToken b) = (left[i], right[i]);
            if (a.Text == b.Text || (a.IsSpace && b.IsSpace)) continue;
            if (a.Value is not { } stored || b.Value is not { } now) return $"'{b.Text}' instead of '{a.Text}'";
            if (!tolerance.Accepts(stored, now)) return Explain(b.Text, now, a.Text, stored, tolerance);
        }
        return left.Count == right.Count ? null : "the lines end differently";
    }

    private static string Explain(string nowText, double now, string storedText, double stored, Tolerance tolerance) => stored == 0
        ? $"{nowText} instead of {storedText}: 0 stays 0, unless the cell states an \"absolute\" tolerance"
        : string.Create(CultureInfo.InvariantCulture,
            $"{nowText} instead of {storedText}: {Math.Abs(now - stored) / Math.Abs(stored):P1} off, {tolerance.Relative:P1} allowed");

    private static string[] Lines(string text) =>
        [.. text.Replace("\r\n", "\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];
}
