using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

public static partial class Plots
{
    /// <summary>Curves over a common axis: losses over epochs, several runs, values of several functions.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="xTitle">Name (and unit) of the horizontal axis.</param>
    /// <param name="yTitle">Name (and unit) of the vertical axis.</param>
    /// <param name="series">The curves; <see cref="Series.Runs"/> draws a band from the smallest to the largest run.</param>
    /// <param name="logY">Logarithmic vertical axis.</param>
    /// <param name="logX">Logarithmic horizontal axis.</param>
    /// <exception cref="ArgumentException">A series is empty, has no finite value, or x and y differ in length; or an axis is logarithmic and no value positive.</exception>
    public static GenericChart Curves(
        string title, string xTitle, string yTitle, IReadOnlyList<Series> series, bool logY = false, bool logX = false)
    {
        Inputs.Check(series);
        GenericChart chart = Chart.Combine(Traces.Lines(series))
            .WithAxes(
                Axes.Create(xTitle, Axes.Logarithmic(logX), tickValues: logX ? LogTicks.Over(series.SelectMany(one => one.X)) : WholeTicks(series)),
                Axes.Create(yTitle, Axes.Logarithmic(logY), tickValues: logY ? LogTicks.Over(series.SelectMany(Inputs.Heights)) : null));
        return Style.Finish(chart, title, legend: series.Count > 1);
    }

    // A dozen epochs have a tick each: plotly would put some at 1.5 epochs.
    private static double[]? WholeTicks(IReadOnlyList<Series> series)
    {
        double[] places = [.. series.SelectMany(one => one.X).Distinct().Order()];
        bool whole = places.All(double.IsInteger) && places[^1] - places[0] is > 0 and <= 12;
        return whole ? [.. Enumerable.Range(0, (int)(places[^1] - places[0]) + 1).Select(i => places[0] + i)] : null;
    }
}
