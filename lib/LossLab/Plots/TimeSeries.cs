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

        GenericChart chart = Chart.Combine(charts)
            .WithXAxis(Axes.Create("day", StyleParam.AxisType.Date))
            .WithYAxis(Axes.Create(yTitle));
        if (marked is { Count: > 0 })
        {
            chart = chart.WithShapes(marked.Select(MarkLine).ToArray()).WithAnnotations(marked.Select(MarkText).ToArray());
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

    private static Shape MarkLine((DateTime Day, string Label) mark) => Shape.init<string, string, double, double>(
        ShapeType: StyleParam.ShapeType.Line,
        X0: Date(mark.Day),
        X1: Date(mark.Day),
        Xref: "x",
        Y0: 0,
        Y1: 1,
        Yref: "paper",
        Layer: StyleParam.Layer.Below,
        Line: Line.init(Color: Color.fromString(Style.Faded(Style.Highlight, 0.6)), Width: 1.5));

    private static Annotation MarkText((DateTime Day, string Label) mark) =>
        Annotation.init<string, double, int, int, int, int, int, string, int, string>(
            X: Date(mark.Day),
            XRef: "x",
            Y: 1,
            YRef: "paper",
            Text: mark.Label,
            TextAngle: -90,
            ShowArrow: false,
            XAnchor: StyleParam.XAnchorPosition.Right,
            YAnchor: StyleParam.YAnchorPosition.Top,
            Font: Font.init(Size: 11, Color: Color.fromString("#a34700")));
}
