using System.Globalization;
using System.Text.Json;
using LossLab.NotebookHost.Languages.Page;

namespace LossLab.NotebookHost.Kernel.Formatters;

/// <summary>
/// Shows a plotly figure in a page without needing the network: with the plotly.js the page has, one beside the page or
/// in the built workbook, and only then one from the network. Finding none, it says so in words.
/// </summary>
internal static class ChartHtml
{
    /// <summary>What the id of a new chart looks like (a regular expression): random, since a page may hold charts of many runs.</summary>
    public const string RandomId = "chart-[0-9a-f]{32}";

    private const int DefaultHeight = 450;

    // Of the same version as the file that the workbook ships.
    private const string Network = "https://cdn.jsdelivr.net/npm/plotly.js-cartesian-dist-min@4.1.1/plotly-cartesian.min.js";

    /// <summary>JavaScript for a promise of the page's plotly.js.</summary>
    public static string FindPlotly => PageScript.Find("plotly.min.js", Network, "Plotly");

    private static readonly Lazy<string> Template = new(() => PageScript.Template("chart.html")
        .Replace("@FIND@", FindPlotly, StringComparison.Ordinal));

    /// <summary>The page fragment for a figure (JSON with <c>data</c>, <c>layout</c> and perhaps <c>frames</c>).</summary>
    public static string ToHtml(string figureJson)
    {
        var id = $"chart-{Guid.NewGuid():N}";
        return Template.Value
            .Replace("@ID@", id, StringComparison.Ordinal)
            .Replace("@HEIGHT@", Height(figureJson).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("@FIGURE@", figureJson.Replace("<", "\\u003c", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static int Height(string figureJson)
    {
        using var figure = JsonDocument.Parse(figureJson);
        return figure.RootElement.TryGetProperty("layout", out var layout)
            && layout.ValueKind == JsonValueKind.Object
            && layout.TryGetProperty("height", out var height)
            && height.ValueKind == JsonValueKind.Number
                ? (int)height.GetDouble()
                : DefaultHeight;
    }
}
