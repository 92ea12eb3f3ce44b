using Plotly.NET;

namespace LossLab;

public static partial class Plots
{
    /// <summary>True positive rate over false positive rate, one curve a model, with the diagonal of guessing dashed.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="curves">x: false positive rate, y: true positive rate.</param>
    /// <exception cref="ArgumentException">A curve is empty, has no finite value, or x and y differ in length.</exception>
    public static GenericChart Roc(string title, IReadOnlyList<Series> curves) =>
        UnitSquare(title, "false positive rate", "true positive rate", curves,
            new Series("guessing", [0, 1], [0, 1], SeriesRole.Reference));
}
