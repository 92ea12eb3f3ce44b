using Plotly.NET;

namespace LossLab;

public static partial class Plots
{
    /// <summary>Writes a chart as a page that needs no network: plotly.js is in it, some 4 MB.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="path">The page, ending in .html; an old one is replaced.</param>
    /// <exception cref="ArgumentException">The path has another ending. Pictures come from the package Plotly.NET.ImageExport.</exception>
    public static void Save(GenericChart chart, string path)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (Path.GetExtension(path).ToLowerInvariant() is not (".html" or ".htm"))
            throw new ArgumentException($"A chart is saved as a page: '{path}' should end in .html. For pictures take the package Plotly.NET.ImageExport.", nameof(path));

        GenericChart page = GenericChart.setDisplayOptions(DisplayOptions.setPlotlyReference(PlotlyJSReference.Full).Invoke(new()), chart);
        File.WriteAllText(path, GenericChart.toEmbeddedHTML(page));
    }
}
