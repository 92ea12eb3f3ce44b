using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

public static partial class Plots
{
    /// <summary>The values of one or several losses and, beside them, their gradients.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="xTitle">What the losses depend on: residual, logit, probability.</param>
    /// <param name="values">Loss over x.</param>
    /// <param name="gradients">Gradient over x, one for each of <paramref name="values"/>, in the same order.</param>
    /// <exception cref="ArgumentException">There are not as many gradients as values, or a series is not drawable.</exception>
    public static GenericChart LossAndGradient(
        string title, string xTitle, IReadOnlyList<Series> values, IReadOnlyList<Series> gradients)
    {
        Inputs.Check(values);
        Inputs.Check(gradients);
        if (values.Count != gradients.Count)
        {
            throw new ArgumentException($"{values.Count} losses but {gradients.Count} gradients. Pass one gradient for each loss.");
        }

        IEnumerable<GenericChart> left = Traces.Lines(values).Select(chart => chart.On(axes: 1));
        IEnumerable<GenericChart> right = Traces.Lines(gradients, showLegend: false).Select(chart => chart.On(axes: 2));
        GenericChart both = Chart.Combine([.. left, .. right])
            .WithAxes(Axes.Create(xTitle, domain: (0, 0.44)), Axes.Create("loss"))
            .WithAxes(Axes.Create(xTitle, domain: (0.56, 1), anchor: "y2"), Axes.Create("gradient", anchor: "x2"), 2);
        return Style.Finish(both, title, legend: values.Count > 1);
    }
}
