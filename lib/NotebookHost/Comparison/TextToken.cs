using System.Globalization;
using System.Text.RegularExpressions;

namespace LossLab.NotebookHost.Comparison;

/// <summary>A piece of a line: a number, a word or mark, or a run of white space.</summary>
/// <remarks>
/// What counts as a number, in full:
/// <code>
/// number   = [sign] digits ["." digits] [("e" | "E") ["+" | "-"] digits]
/// sign     = "+" | "-" | "−"
/// digits   = one or more of 0–9
/// </code>
/// It stands alone: no letter, digit or <c>_</c> and no <c>.</c> before it, no letter or <c>_</c> after it, and no <c>.</c> with a digit.
/// So <c>conv2</c>, <c>v1.2.3</c> and <c>10.0.3</c> are names, and a date is one. A comma ends a number:
/// <c>1,100,900</c> is a list of three, each held to the tolerance. What a double cannot hold is text.
/// </remarks>
/// <param name="Text">The piece as it stands.</param>
/// <param name="Value">Its value if it is a number.</param>
internal readonly partial record struct TextToken(string Text, double? Value)
{
    /// <summary>Takes a line apart.</summary>
    public static IReadOnlyList<TextToken> Split(string line) => [.. Pieces().Matches(line).Select(Of)];

    /// <summary>Whether this is white space.</summary>
    public bool IsSpace => Text.Length > 0 && char.IsWhiteSpace(Text[0]);

    private static TextToken Of(Match match)
    {
        bool isNumber = match.Groups["number"].Success
            & double.TryParse(match.Value.Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value);
        return new TextToken(match.Value, isNumber ? value : null);
    }

    // Every alternative starts and ends at characters of its own and none goes back: the time grows with the length.
    [GeneratedRegex("""
        (?>\s+)
        | (?<![\w.-]) (?> [0-9]{4}-[0-9]{2}-[0-9]{2} ) (?![\w-])
        | (?<number> (?<![\w.]) (?> [-+−]? [0-9]+ (?:\.[0-9]+)? (?:[eE][-+]?[0-9]+)? ) (?! \w | \.[0-9] ) )
        | (?> \w+ (?:\.[0-9]+)* )
        | .
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pieces();
}
