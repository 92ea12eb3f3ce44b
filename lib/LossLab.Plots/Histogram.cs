using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

public static partial class Plots
{
    /// <summary>Histograms of one or several samples over the same bins, one upon the other.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="xTitle">What was measured.</param>
    /// <param name="samples">The samples; NaN and infinity are left out.</param>
    /// <param name="bins">Number of bins, at least 1.</param>
    /// <param name="density">Share of the sample instead of counts, for samples of unequal size.</param>
    /// <exception cref="ArgumentException">There is no sample, one has no finite value, or there is no bin.</exception>
    public static GenericChart Histogram(
        string title, string xTitle, IReadOnlyList<(string Name, double[] Values)> samples, int bins = 40, bool density = false)
    {
        if (samples.Count == 0 || bins < 1)
        {
            throw new ArgumentException(samples.Count == 0 ? "There is no sample to plot." : $"bins is {bins}; pass at least 1.");
        }

        foreach ((string name, double[] values) in samples)
        {
            Inputs.Check(name, values);
        }

        double[] all = [.. samples.SelectMany(sample => sample.Values).Where(double.IsFinite)];
        (double from, double to) = (all.Min(), all.Max());
        double width = to > from ? (to - from) / bins : 1;
        string[] colors = Style.ColorsOf(new SeriesRole[samples.Count]);
        double[] centres = Inputs.Round(Enumerable.Range(0, bins).Select(bin => from + ((bin + 0.5) * width)));
        GenericChart chart = Chart.Combine(samples.Select((sample, i) => Chart.Column<double, double, string>(
            values: Inputs.Round(Count(sample.Values, from, width, bins, density)),
            Keys: centres,
            Name: sample.Name,
            ShowLegend: true,
            Opacity: samples.Count > 1 ? 0.6 : 1,
            MarkerColor: Color.fromString(colors[i]),
            Width: Inputs.Round(width),
            UseDefaults: false)))
            .WithAxes(Axes.Create(xTitle), Axes.Create(density ? "share of the sample" : "count"))
            .WithLayout(("barmode", "overlay"), ("bargap", 0.02));
        return Style.Finish(chart, title, legend: samples.Count > 1);
    }

    private static double[] Count(double[] values, double from, double width, int bins, bool density)
    {
        double[] counts = new double[bins];
        int total = values.Count(double.IsFinite);
        foreach (double value in values.Where(double.IsFinite))
        {
            counts[Math.Min(bins - 1, (int)((value - from) / width))] += density ? 1.0 / total : 1;
        }

        return counts;
    }
}
