using System.Globalization;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

public static partial class Plots
{
    /// <summary>Daily values, with some days marked by a line and a label.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="yTitle">Name (and unit) of the values.</param>
    /// <param name="days">The days, in order.</param>
    /// <param name="values">A name and a value for each day, and what the series stands for.</param>
    /// <param name="marked">Days to mark (holidays), with a label that may be empty; null for none.</param>
    /// <exception cref="ArgumentException">A series has not as many values as there are days, or no finite value.</exception>
    public static GenericChart TimeSeries(
        string title,
        string yTitle,
        IReadOnlyList<DateTime> days,
        IReadOnlyList<(string Name, double[] Values, SeriesRole Role)> values,
        IReadOnlyList<(DateTime Day, string Label)>? marked = null)
    {
        if (values.Count == 0)
        {
            throw new ArgumentException("There is no series to plot.", nameof(values));
        }

        string[] dates = [.. days.Select(Date)];
        string[] colors = Style.ColorsOf([.. values.Select(one => one.Role)]);
        List<GenericChart> charts = [];
        foreach ((string name, double[] numbers, SeriesRole role) in values)
        {
            Inputs.Check(name, numbers);
            Inputs.CheckLength(name, numbers.Length, days.Count, "daily", "day");
            charts.Add(Chart.Line<string, double, string>(
                x: dates,
                y: Inputs.Round(numbers),
                Name: name,
                ShowLegend: true,
                LineColor: Color.fromString(colors[charts.Count]),
                LineWidth: role == SeriesRole.Highlight ? 2 : 1.4,
                LineDash: role == SeriesRole.Reference ? StyleParam.DrawingStyle.Dash : StyleParam.DrawingStyle.Solid,
                UseDefaults: false));
        }

        GenericChart chart = Chart.Combine(charts).WithAxes(Axes.Create("day", "date"), Axes.Create(yTitle));
        if (marked is { Count: > 0 })
        {
            chart.WithLayout(("shapes", marked.Select(MarkLine).ToArray()), ("annotations", marked.Select(MarkText).ToArray()));
        }

        return Style.Finish(chart, title, legend: values.Count > 1);
    }

    /// <inheritdoc cref="TimeSeries(string, string, IReadOnlyList{DateTime}, IReadOnlyList{ValueTuple{string, double[], SeriesRole}}, IReadOnlyList{ValueTuple{DateTime, string}}?)"/>
    public static GenericChart TimeSeries(
        string title,
        string yTitle,
        IReadOnlyList<DateTime> days,
        IReadOnlyList<(string Name, double[] Values)> values,
        IReadOnlyList<(DateTime Day, string Label)>? marked = null) =>
        TimeSeries(title, yTitle, days, [.. values.Select(one => (one.Name, one.Values, SeriesRole.Ordinary))], marked);

    private static string Date(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Shape MarkLine((DateTime Day, string Label) mark) => new Shape().With(
        ("type", "line"),
        ("x0", Date(mark.Day)),
        ("x1", Date(mark.Day)),
        ("xref", "x"),
        ("y0", 0),
        ("y1", 1),
        ("yref", "paper"),
        ("layer", "below"),
        ("line", new Line().With(("color", Style.Faded(Style.Highlight, 0.6)), ("width", 1.5))));

    private static Annotation MarkText((DateTime Day, string Label) mark) => new Annotation().With(
        ("x", Date(mark.Day)),
        ("xref", "x"),
        ("y", 1),
        ("yref", "paper"),
        ("text", mark.Label),
        ("textangle", -90),
        ("showarrow", false),
        ("xanchor", "right"),
        ("yanchor", "top"),
        ("font", new Font().With(("size", 11), ("color", "#a34700"))));
}
