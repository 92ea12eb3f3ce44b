using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>Changes to a chart in place, as the published With… methods make them.</summary>
internal static class ChartChanges
{
    public static GenericChart ChangeLayout(this GenericChart chart, Action<Layout> change)
    {
        change(chart.Layout);
        return chart;
    }

    public static GenericChart ChangeTraces(this GenericChart chart, Action<Trace> change)
    {
        Array.ForEach(chart.Traces, change);
        return chart;
    }

    public static GenericChart ChangeAxis(
        this GenericChart chart, StyleParam.SubPlotId? id, string first, Action<LinearAxis> change)
    {
        change(chart.Layout.Axis(id?.ToString() ?? first));
        return chart;
    }

    public static GenericChart ChangeAxis(
        this GenericChart chart, FSharpOption<StyleParam.SubPlotId>? id, string first, Action<LinearAxis> change) =>
        chart.ChangeAxis(id?.Value, first, change);
}
