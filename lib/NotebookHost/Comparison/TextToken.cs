using System.Globalization;
using System.Text.RegularExpressions;

namespace LossLab.NotebookHost.Comparison;

/// <summary>A piece of a line: a number, a word or mark, or a run of white space.</summary>
/// <param name="Text">The piece as it stands.</param>
/// <param name="Value">Its value if it is a number.</param>
/// <param name="Step">The value of one unit in a number's last digit: two numbers that differ by less look the same.</param>
internal readonly partial record struct TextToken(string Text, double? Value, double Step)
{
    /// <summary>Takes a line apart.</summary>
    public static IReadOnlyList<TextToken> Split(string line) => [.. Pieces().Matches(line).Select(m => Of(m.Value))];

    /// <summary>Whether this is white space.</summary>
    public bool IsSpace => Text.Length > 0 && char.IsWhiteSpace(Text[0]);

    private static TextToken Of(string text)
    {
        string plain = text.Replace('−', '-').Replace(",", "");
        bool isNumber = text.Length > 0 && text.Any(char.IsAsciiDigit)
            && double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        if (!isNumber) return new TextToken(text, null, 0);

        string[] parts = plain.ToLowerInvariant().Split('e');
        int decimals = parts[0].Contains('.') ? parts[0].Length - parts[0].IndexOf('.') - 1 : 0;
        int exponent = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        return new TextToken(text, double.Parse(plain, CultureInfo.InvariantCulture), Math.Pow(10, exponent - decimals));
    }

    // A digit inside a word (conv2, Int32) belongs to the word; a sign counts only where a number can start.
    [GeneratedRegex(@"\s+|(?<![\w.])[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w])|\w+|.", RegexOptions.Singleline)]
    private static partial Regex Pieces();
}
