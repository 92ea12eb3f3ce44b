using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

/// <summary>Series as lines and points of the house style.</summary>
internal static class Traces
{
    public static IEnumerable<GenericChart> Lines(IReadOnlyList<Series> series, bool showLegend = true) =>
        Lines(series, Style.ColorsOf([.. series.Select(one => one.Role)]), _ => showLegend);

    /// <summary>Bands first, so that they hide no line.</summary>
    public static IEnumerable<GenericChart> Lines(IReadOnlyList<Series> series, IReadOnlyList<string> colors, Func<Series, bool> showLegend)
    {
        for (int i = 0; i < series.Count; i++)
        {
            if (series[i].Lower is not null)
            {
                yield return Band(series[i], colors[i]);
            }
        }

        for (int i = 0; i < series.Count; i++)
        {
            yield return Line(series[i], colors[i], showLegend(series[i]));
        }
    }

    public static GenericChart Line(Series series, string color, bool showLegend = true)
    {
        bool reference = series.Role == SeriesRole.Reference;
        return Chart.Line<double, double, string>(
            x: Inputs.Round(series.X),
            y: Inputs.Round(series.Y),
            Name: series.Name,
            ShowLegend: showLegend,
            ShowMarkers: series.X.Count < 2,
            LineColor: Color.fromString(color),
            LineWidth: reference ? 1.5 : series.Role == SeriesRole.Highlight ? 3 : 2.2,
            LineDash: reference ? StyleParam.DrawingStyle.Dash : StyleParam.DrawingStyle.Solid,
            UseDefaults: false);
    }

    public static GenericChart Points(Series series, string color, double opacity) =>
        Chart.Point<double, double, string>(
            x: Inputs.Round(series.X),
            y: Inputs.Round(series.Y),
            Name: series.Name,
            ShowLegend: true,
            Opacity: opacity,
            Marker: new Marker().With(("color", color), ("size", series.X.Count > 300 ? 4 : 7)),
            UseDefaults: false);

    // One closed outline, there along the upper edge and back along the lower.
    private static GenericChart Band(Series series, string color) =>
        Chart.Scatter<double, double, string>(
            x: Inputs.Round(series.X.Concat(series.X.Reverse())),
            y: Inputs.Round(series.Upper!.Concat(series.Lower!.Reverse())),
            mode: StyleParam.Mode.Lines,
            Name: $"{series.Name} (range)",
            ShowLegend: false,
            LineColor: Color.fromString(color),
            LineWidth: 0,
            Fill: StyleParam.Fill.ToSelf,
            FillColor: Color.fromString(Style.Faded(color, 0.18)),
            UseDefaults: false);
}
