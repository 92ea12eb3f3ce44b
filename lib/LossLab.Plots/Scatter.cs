using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

public static partial class Plots
{
    /// <summary>Points, and lines fitted to them.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="xTitle">Name (and unit) of the horizontal axis.</param>
    /// <param name="yTitle">Name (and unit) of the vertical axis.</param>
    /// <param name="points">Sets of points.</param>
    /// <param name="lines">Fitted lines, from left to right; null for none.</param>
    /// <exception cref="ArgumentException">A series is empty, has no finite value, or x and y differ in length.</exception>
    public static GenericChart Scatter(
        string title, string xTitle, string yTitle, IReadOnlyList<Series> points, IReadOnlyList<Series>? lines = null)
    {
        lines ??= [];
        Inputs.Check(points);
        if (lines.Count > 0)
        {
            Inputs.Check(lines);
        }

        // Beside lines, points are the ground: grey. Alone, they are told apart by colour.
        string[] pointColors = Style.ColorsOf(
            [.. points.Select(set => lines.Count > 0 && points.Count == 1 && set.Role == SeriesRole.Ordinary ? SeriesRole.Baseline : set.Role)]);
        string[] lineColors = Style.ColorsOf([.. lines.Select(line => line.Role)]);
        GenericChart chart = Chart.Combine(
            [
                .. points.Select((set, i) => Traces.Points(set, pointColors[i], set.X.Count > 300 ? 0.5 : 0.8)),
                .. lines.Select((line, i) => Traces.Line(line, lineColors[i])),
            ])
            .WithAxes(Axes.Create(xTitle), Axes.Create(yTitle));
        return Style.Finish(chart, title, legend: points.Count + lines.Count > 1);
    }
}
