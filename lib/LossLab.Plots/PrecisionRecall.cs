using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

public static partial class Plots
{
    /// <summary>Precision over recall, one curve a model, with the share of positives (what guessing reaches) dashed.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="curves">x: recall, y: precision.</param>
    /// <param name="positiveShare">Share of positive examples in [0, 1].</param>
    /// <exception cref="ArgumentException">A curve is empty, has no finite value, or x and y differ in length.</exception>
    public static GenericChart PrecisionRecall(string title, IReadOnlyList<Series> curves, double positiveShare) =>
        UnitSquare(title, "recall", "precision", curves,
            new Series(FormattableString.Invariant($"guessing ({positiveShare:P1})"), [0, 1], [positiveShare, positiveShare], SeriesRole.Reference));

    private static GenericChart UnitSquare(string title, string xTitle, string yTitle, IReadOnlyList<Series> curves, Series reference)
    {
        Inputs.Check(curves);
        GenericChart chart = Chart.Combine(Traces.Lines([.. curves, reference]))
            .WithAxes(Axes.Create(xTitle, range: (-0.01, 1.01)), Axes.Create(yTitle, range: (-0.01, 1.03)));
        return Style.Finish(chart, title);
    }
}
