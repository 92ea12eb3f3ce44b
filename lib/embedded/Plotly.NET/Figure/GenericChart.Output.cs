namespace Plotly.NET;

public abstract partial class GenericChart
{
    /// <summary>The figure: data, layout, frames.</summary>
    public static string toFigureJson(GenericChart gChart) =>
        PlotlyJson.Serialize(new Dictionary<string, object?>
        {
            ["data"] = gChart.Traces,
            ["layout"] = gChart.Layout,
            ["frames"] = Array.Empty<object>(),
        });

    /// <summary>The chart: data, layout, config.</summary>
    public static string toJson(GenericChart gChart) =>
        PlotlyJson.Serialize(new Dictionary<string, object?>
        {
            ["data"] = gChart.Traces,
            ["layout"] = gChart.Layout,
            ["config"] = gChart.Config,
        });

    /// <summary>A piece of HTML that draws the chart, with no network where plotly.js is on or beside the page.</summary>
    public static string toChartHTML(GenericChart gChart) => PlotlyHtml.Chart(gChart);

    /// <summary>A whole page with the chart.</summary>
    public static string toEmbeddedHTML(GenericChart gChart) => PlotlyHtml.Page(gChart);
}
