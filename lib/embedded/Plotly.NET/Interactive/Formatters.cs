namespace Plotly.NET.Interactive;

public static class Formatters
{
    /// <summary>Unlike the published formatter, the HTML needs no network where plotly.js is on or beside the page.</summary>
    public static string toInteractiveHTML(GenericChart gChart) => GenericChart.toChartHTML(gChart);
}
