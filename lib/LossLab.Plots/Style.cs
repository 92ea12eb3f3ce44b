using System.Globalization;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace LossLab;

/// <summary>The house style: what is the same in all figures.</summary>
internal static class Style
{
    public const int Width = 720;
    public const int Height = 420;
    public const string Ink = "#27313d";
    public const string Grid = "#e6e9ee";
    public const string Baseline = "#7c8ea3";
    public const string Highlight = "#d55e00";

    // Okabe and Ito's colours, which people with colour-blindness tell apart; a brown for their yellow, which is pale on white.
    private static readonly string[] Palette = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#8a6d00"];

    public static readonly StyleParam.Colorscale Sequential = Scale("#f4f7fb", "#a9c5de", "#4a86b8", "#0b4f85", "#06294a");

    /// <summary>The colour of series number <paramref name="index"/>, counted among the ordinary ones.</summary>
    public static string ColorOf(SeriesRole role, int index) => role switch
    {
        SeriesRole.Baseline => Baseline,
        SeriesRole.Highlight => Highlight,
        SeriesRole.Reference => Ink,
        _ => Palette[index % Palette.Length],
    };

    /// <summary>The colours of several series; ordinary ones leave orange to a highlighted one.</summary>
    public static string[] ColorsOf(IReadOnlyList<SeriesRole> roles)
    {
        int next = 0;
        bool orangeTaken = roles.Contains(SeriesRole.Highlight);
        return [.. roles.Select(role =>
        {
            if (role != SeriesRole.Ordinary)
            {
                return ColorOf(role, 0);
            }

            if (orangeTaken && Palette[next % Palette.Length] == Highlight)
            {
                next++;
            }

            return ColorOf(role, next++);
        })];
    }

    public static string Faded(string hex, double opacity) => string.Create(
        CultureInfo.InvariantCulture,
        $"rgba({Convert.ToInt32(hex[1..3], 16)},{Convert.ToInt32(hex[3..5], 16)},{Convert.ToInt32(hex[5..7], 16)},{opacity})");

    public static Font Text(double size) => new Font().With(
        ("family", "Helvetica, Arial, sans-serif"), ("size", size), ("color", Ink));

    /// <summary>Title, size, fonts, white ground, legend; the axes are the figure's own. Changes the chart.</summary>
    public static GenericChart Finish(
        GenericChart chart, string title, int height = Height, bool legend = true, double legendY = -0.2, int bottom = 60, int left = 70)
    {
        Inputs.CheckTitle(title, nameof(title));
        foreach (Trace trace in GenericChart.getTraces(chart))
        {
            TypedArrays.Encode(trace);
        }

        chart.WithLayout(
            ("title", new Title().With(("text", title), ("font", Text(17)), ("x", 0), ("xref", "paper"), ("xanchor", "left"))),
            ("showlegend", legend),
            // A legend above the plot stands between it and the title.
            ("margin", new Margin().With(("l", left), ("r", 24), ("t", legend && legendY > 0 ? 92 : 60), ("b", bottom))),
            ("width", Width),
            ("height", height),
            ("font", Text(13)),
            ("paper_bgcolor", "white"),
            ("plot_bgcolor", "white"),
            ("hovermode", "closest"),
            // Outside the plot, so that it hides no data: below it, or above where a slider is below.
            ("legend", new Legend().With(
                ("orientation", "h"), ("x", 0), ("xanchor", "left"), ("y", legendY), ("yanchor", legendY < 0 ? "top" : "bottom"))));
        return GenericChart.setConfig(new Config().With(("responsive", false), ("displayModeBar", false)), chart);
    }

    private static StyleParam.Colorscale Scale(params string[] colors) => StyleParam.Colorscale.NewCustom(
        colors.Select((color, i) => Tuple.Create((double)i / (colors.Length - 1), Color.fromString(color))).ToArray());
}
