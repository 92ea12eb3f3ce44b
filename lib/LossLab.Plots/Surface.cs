using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

public static partial class Plots
{
    /// <summary>A loss over two parameters as filled contours, with the way of an optimiser and the minimum if given.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="xTitle">Name of the first parameter.</param>
    /// <param name="yTitle">Name of the second parameter.</param>
    /// <param name="zTitle">Name of the loss.</param>
    /// <param name="x">Values of the first parameter, n of them.</param>
    /// <param name="y">Values of the second parameter, m of them.</param>
    /// <param name="z">The loss: m rows (one for each y) of n values.</param>
    /// <param name="paths">Steps of optimisers, drawn as lines with points; null for none.</param>
    /// <param name="minimum">Where the loss is smallest, drawn as a star; null for none.</param>
    /// <param name="logZ">Contours of log₁₀ of the loss, for losses that span decades.</param>
    /// <exception cref="ArgumentException">Sizes do not agree, or nothing is finite.</exception>
    public static GenericChart Surface(
        string title,
        string xTitle,
        string yTitle,
        string zTitle,
        IReadOnlyList<double> x,
        IReadOnlyList<double> y,
        IReadOnlyList<IReadOnlyList<double>> z,
        IReadOnlyList<Series>? paths = null,
        (double X, double Y)? minimum = null,
        bool logZ = false)
    {
        Inputs.CheckTable(zTitle, z, y.Count, x.Count);
        double[][] heights = [.. z.Select(row => Inputs.Round(logZ ? row.Select(Math.Log10) : row))];
        GenericChart surface = Chart.Contour<double, double, double, string>(
            zData: heights,
            Name: zTitle,
            ShowLegend: false,
            X: Inputs.Round(x),
            Y: Inputs.Round(y),
            ColorScale: Style.Sequential,
            ColorBar: ColorBarOf(logZ ? $"log₁₀ {zTitle}" : zTitle),
            NContours: 18,
            // Over the line of Chart.Contour (Plotly.NET 6.0.0), which is 0 wide: then no contour is seen.
            UseDefaults: false).WithTraces(("line", new Line().With(("color", "rgba(255,255,255,0.7)"))));

        List<GenericChart> charts = [surface];
        if (paths is { Count: > 0 })
        {
            Inputs.Check(paths);
            string[] colors = PathColors([.. paths.Select(path => path.Role)]);
            charts.AddRange(paths.Select((path, i) => PathOf(path, colors[i])));
        }

        if (minimum is { } point)
        {
            charts.Add(Chart.Point<double, double, string>(
                x: new[] { point.X },
                y: new[] { point.Y },
                Name: "minimum",
                ShowLegend: true,
                Marker: new Marker().With(
                    ("size", 14), ("symbol", "star"), ("color", "#f0e442"), ("line", new Line().With(("color", Style.Ink), ("width", 1)))),
                UseDefaults: false));
        }

        GenericChart chart = Chart.Combine(charts).WithAxes(
            Axes.Create(xTitle, grid: false, range: (x.Min(), x.Max())), Axes.Create(yTitle, grid: false, range: (y.Min(), y.Max())));
        return Style.Finish(chart, title, legend: charts.Count > 1);
    }

    private static ColorBar ColorBarOf(string title) => new ColorBar().With(
        ("title", new Title().With(("text", title), ("font", Style.Text(13)), ("side", "right"))),
        ("thickness", 14),
        ("outlinewidth", 0));

    // Orange and its companions stand out from the blue ground; blue itself does not.
    private static string[] PathColors(SeriesRole[] roles) =>
        [.. roles.Select((role, i) => role == SeriesRole.Ordinary ? new[] { Style.Highlight, "#f0e442", "#cc79a7" }[i % 3] : Style.ColorOf(role, i))];

    private static GenericChart PathOf(Series path, string color) => Chart.Line<double, double, string>(
        x: Inputs.Round(path.X),
        y: Inputs.Round(path.Y),
        Name: path.Name,
        ShowLegend: true,
        ShowMarkers: true,
        LineColor: Color.fromString(color),
        LineWidth: 2.5,
        Marker: new Marker().With(("size", 5), ("color", color)),
        UseDefaults: false);
}
