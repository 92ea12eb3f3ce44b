using Plotly.NET;

namespace LossLab;

public static partial class Plots
{
    /// <summary>How often what was predicted with a probability came true; the dashed diagonal is perfect calibration.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="curves">x: mean predicted probability of a bin, y: share of positives in it; NaN for an empty bin.</param>
    /// <exception cref="ArgumentException">A curve is empty, has no finite value, or x and y differ in length.</exception>
    public static GenericChart Calibration(string title, IReadOnlyList<Series> curves) =>
        UnitSquare(title, "predicted probability", "observed share of positives", curves,
            new Series("perfectly calibrated", [0, 1], [0, 1], SeriesRole.Reference));
}
