using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Node = DynamicObj.DynamicObj;

namespace LossLab;

/// <summary>
/// Sets attributes by the names they have in plotly.js. All that a figure consists of takes any attribute; the factories of Plotly.NET 6
/// (<c>Layout.init</c>, <c>Font.init</c>) are F#'s, and ask C# for every one of dozens of arguments.
/// </summary>
internal static class Attributes
{
    /// <summary>Sets attributes; one that is null is left out.</summary>
    public static T With<T>(this T node, params ReadOnlySpan<(string Name, object? Value)> attributes)
        where T : Node
    {
        foreach ((string name, object? value) in attributes)
        {
            if (value is not null) node.SetProperty(name, value);
        }

        return node;
    }

    /// <summary>Sets attributes of all traces of a chart, which is changed.</summary>
    public static GenericChart WithTraces(this GenericChart chart, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        foreach (Trace trace in GenericChart.getTraces(chart))
        {
            trace.With(attributes);
        }

        return chart;
    }

    /// <summary>Sets attributes of the layout of a chart, which is changed.</summary>
    public static GenericChart WithLayout(this GenericChart chart, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        GenericChart.getLayout(chart).With(attributes);
        return chart;
    }

    /// <summary>Sets a pair of axes of a chart, which is changed; pairs are counted from 1.</summary>
    public static GenericChart WithAxes(this GenericChart chart, LinearAxis x, LinearAxis y, int number = 1) =>
        chart.WithLayout((Axes.Key('x', number), x), (Axes.Key('y', number), y));

    /// <summary>Draws the traces of a chart, which is changed, on a pair of axes.</summary>
    public static GenericChart On(this GenericChart chart, int axes) =>
        chart.WithTraces(("xaxis", Axes.Name('x', axes)), ("yaxis", Axes.Name('y', axes)));
}
