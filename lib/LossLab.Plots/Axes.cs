using System.Runtime.CompilerServices;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace LossLab;

/// <summary>Axes of the house style.</summary>
internal static class Axes
{
    private const string Line = "#9aa5b1";

    /// <summary>An axis; a null title: that of another panel says what it shows.</summary>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public static LinearAxis Create(
        string? title,
        string? type = null,
        (double From, double To)? range = null,
        (double From, double To)? domain = null,
        string? anchor = null,
        string? matches = null,
        bool grid = true,
        double[]? tickValues = null,
        string[]? tickTexts = null,
        int tickAngle = 0,
        [CallerArgumentExpression(nameof(title))] string name = "")
    {
        if (title is not null) Inputs.CheckTitle(title, name);
        return new LinearAxis().With(
            ("title", new Title().With(("text", title ?? ""), ("font", Style.Text(14)), ("standoff", 8))),
            ("type", type),
            ("range", Ends(range)),
            ("domain", Ends(domain)),
            ("anchor", anchor),
            ("matches", matches),
            ("tickvals", tickValues),
            ("ticktext", tickTexts),
            ("tickangle", tickAngle),
            // 10⁻⁶ on a logarithmic axis, where the default is 1μ.
            ("exponentformat", type == "log" ? "power" : null),
            ("showgrid", grid),
            ("gridcolor", Style.Grid),
            ("zeroline", false),
            ("showline", true),
            ("linecolor", Line),
            ("ticks", "outside"),
            ("ticklen", 4),
            ("tickcolor", Line),
            ("tickfont", Style.Text(12)));
    }

    public static string? Logarithmic(bool yes) => yes ? "log" : null;

    /// <summary>What a trace or an axis calls axis number <paramref name="index"/>, counted from 1: x, x2, x3, ….</summary>
    public static string Name(char letter, int index) => index == 1 ? $"{letter}" : $"{letter}{index}";

    /// <summary>What the layout calls that axis: xaxis, xaxis2, xaxis3, ….</summary>
    public static string Key(char letter, int index) => $"{letter}axis{Name(letter, index)[1..]}";

    private static double[]? Ends((double From, double To)? range) => range is { } ends ? [ends.From, ends.To] : null;
}
