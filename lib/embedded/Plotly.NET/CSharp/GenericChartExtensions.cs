using System.Diagnostics;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class GenericChartExtensions
{
    public static GenericChart WithTraceInfo(
        this GenericChart gChart,
        Optional<string> Name = default,
        Optional<StyleParam.Visible> Visible = default,
        Optional<bool> ShowLegend = default,
        Optional<int> LegendRank = default,
        Optional<string> LegendGroup = default,
        Optional<Title> LegendGroupTitle = default) =>
        gChart.ChangeTraces(trace => trace
            .With("name", Name)
            .With("visible", Visible)
            .With("showlegend", ShowLegend)
            .With("legendrank", LegendRank)
            .With("legendgroup", LegendGroup)
            .With("legendgrouptitle", LegendGroupTitle));

    public static GenericChart WithSize(
        this GenericChart gChart,
        Optional<int> Width = default,
        Optional<int> Height = default) =>
        gChart.ChangeLayout(layout => layout
            .With("width", Width)
            .With("height", Height));

    public static GenericChart WithXAxisRangeSlider(
        this GenericChart gChart,
        RangeSlider rangeSlider,
        Optional<StyleParam.SubPlotId> Id = default)
    {
        StyleParam.SubPlotId? id = Id.IsSome ? Id.Value : null;
        return gChart.ChangeAxis(id, "xaxis", axis => axis.Put("rangeslider", rangeSlider));
    }

    public static GenericChart WithLegend(
        this GenericChart gChart,
        Legend legend) =>
        gChart.ChangeLayout(layout => layout.Put("legend", legend));

    public static Layout GetLayout(
        this GenericChart gChart) =>
        gChart.Layout;

    public static Trace[] GetTraces(
        this GenericChart gChart) =>
        [.. gChart.Traces];

    public static void SaveHtml(
        this GenericChart gChart,
        string path,
        Optional<bool> OpenInBrowser = default)
    {
        string file = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path : $"{path}.html";
        File.WriteAllText(file, GenericChart.toEmbeddedHTML(gChart));
        if (OpenInBrowser.IsSome && OpenInBrowser.Value)
        {
            Process.Start(new ProcessStartInfo(Path.GetFullPath(file)) { UseShellExecute = true });
        }
    }

    public static void Show(
        this GenericChart gChart) =>
        gChart.SaveHtml(Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.html"), OpenInBrowser: true);
}
