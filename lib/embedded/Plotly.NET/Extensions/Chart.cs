using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>Functions from chart to chart, as F# pipes them; from C# the extension methods are simpler.</summary>
public class Chart
{
    public static GenericChart Combine(
        IEnumerable<GenericChart> gCharts) =>
        GenericChart.combine(gCharts);

    public static FSharpFunc<GenericChart, GenericChart> WithTitle(
        string title,
        FSharpOption<Font>? TitleFont = null) =>
        Change(chart => chart.WithTitle(title, TitleFont));

    public static FSharpFunc<GenericChart, GenericChart> WithLayout(
        Layout layout) =>
        Change(chart => chart.WithLayout(layout));

    public static FSharpFunc<GenericChart, GenericChart> WithConfig(
        Config config) =>
        Change(chart => chart.WithConfig(config));

    public static FSharpFunc<GenericChart, GenericChart> WithSize(
        double width,
        double height) =>
        Change(chart => chart.WithSize((int)width, (int)height));

    public static FSharpFunc<GenericChart, GenericChart> WithSlider(
        Slider slider) =>
        Change(chart => chart.WithSlider(slider));

    public static FSharpFunc<GenericChart, GenericChart> WithSliders(
        IEnumerable<Slider> sliders) =>
        Change(chart => chart.WithSliders(sliders));

    private Chart()
    {
    }

    private static FSharpFunc<GenericChart, GenericChart> Change(Converter<GenericChart, GenericChart> change) =>
        FSharpFunc<GenericChart, GenericChart>.FromConverter(change);
}
