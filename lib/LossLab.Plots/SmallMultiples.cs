using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

public static partial class Plots
{
    /// <summary>The same kind of curves in several small panels with the same scales, so that panels can be compared.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="xTitle">Name (and unit) of the horizontal axes.</param>
    /// <param name="yTitle">Name (and unit) of the vertical axes.</param>
    /// <param name="panels">A title and the curves of each panel, with their bands; a curve of one name has one colour in all.</param>
    /// <param name="columns">Panels side by side.</param>
    /// <param name="logY">Logarithmic vertical axes; values that are not positive are left out.</param>
    /// <exception cref="ArgumentException">There is no panel or no column, a series is not drawable, or logY is set and no value is positive.</exception>
    public static GenericChart SmallMultiples(
        string title, string xTitle, string yTitle, IReadOnlyList<(string Title, IReadOnlyList<Series> Series)> panels, int columns = 3,
        bool logY = false)
    {
        if (panels.Count == 0 || columns < 1)
        {
            throw new ArgumentException(panels.Count == 0 ? "There is no panel to plot." : $"columns is {columns}; pass at least 1.");
        }

        foreach ((string _, IReadOnlyList<Series> series) in panels)
        {
            Inputs.Check(series);
        }

        columns = Math.Min(columns, panels.Count);
        int rows = (panels.Count + columns - 1) / columns;
        Series[] all = [.. panels.SelectMany(panel => panel.Series)];
        Series[] distinct = [.. all.DistinctBy(series => series.Name)];
        Dictionary<string, string> colors = distinct.Zip(Style.ColorsOf([.. distinct.Select(series => series.Role)]))
            .ToDictionary(pair => pair.First.Name, pair => pair.Second);
        HashSet<string> inLegend = [];
        GenericChart chart = Chart.Combine(panels.SelectMany((panel, i) =>
            Traces.Lines(panel.Series, [.. panel.Series.Select(series => colors[series.Name])], series => inLegend.Add(series.Name))
                .Select(trace => trace.On(axes: i + 1))));

        (double, double) xRange = Extent(all.SelectMany(series => series.X), 0.02);
        double[] heights = [.. all.SelectMany(Inputs.Heights)];
        double[]? yTicks = logY ? LogTicks.Over(heights) : null;
        // The range of a logarithmic axis is given in powers of ten.
        (double, double) yRange = Extent(logY ? heights.Select(Math.Log10) : heights, 0.05);

        // The panel at the bottom left names both axes; those of the others match them, so that zooming moves all alike.
        int titled = (rows - 1) * columns;
        List<Annotation> panelTitles = [];
        for (int i = 0; i < panels.Count; i++)
        {
            (int row, int column) = (i / columns, i % columns);
            (double From, double To) across = Cell(column, columns, 0.05);
            (double From, double To) up = Cell(rows - 1 - row, rows, 0.22);
            bool lowest = i + columns >= panels.Count;
            LinearAxis x = Axes.Create(
                lowest ? xTitle : null, name: nameof(xTitle), range: xRange, domain: across, anchor: Axes.Name('y', i + 1),
                matches: i == titled ? null : Axes.Name('x', titled + 1));
            LinearAxis y = Axes.Create(
                column == 0 ? yTitle : null, Axes.Logarithmic(logY), name: nameof(yTitle), tickValues: yTicks, range: yRange, domain: up, anchor: Axes.Name('x', i + 1),
                matches: i == titled ? null : Axes.Name('y', titled + 1));
            chart.WithAxes(x, y, i + 1);
            panelTitles.Add(PanelTitle(panels[i].Title, (across.From + across.To) / 2, up.To));
        }

        chart.WithLayout(("annotations", panelTitles));

        int height = 130 + (210 * rows);
        return Style.Finish(chart, title, height, legend: distinct.Length > 1, legendY: -80.0 / (height - 120));
    }

    private static (double From, double To) Cell(int index, int count, double gap)
    {
        double size = (1 - (gap * (count - 1))) / count;
        double from = index * (size + gap);
        return (Inputs.Round(from), Inputs.Round(Math.Min(1, from + size)));
    }

    private static Annotation PanelTitle(string text, double x, double y) => new Annotation().With(
        ("x", Inputs.Round(x)),
        ("xref", "paper"),
        ("xanchor", "center"),
        ("y", y),
        ("yref", "paper"),
        ("yanchor", "bottom"),
        ("text", text),
        ("showarrow", false),
        ("font", Style.Text(13)));
}
