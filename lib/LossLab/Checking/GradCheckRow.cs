namespace LossLab.Checking;

/// <summary>One comparison: an element, or a random direction.</summary>
/// <param name="Element">Such as <c>inputs[0][2, 1]</c>, <c>layers.0.weight[3, 7]</c> or <c>direction 4</c>.</param>
/// <param name="Analytic">The slope by autograd.</param>
/// <param name="Numeric">The slope by central differences.</param>
/// <param name="Tolerance">How far apart they may be.</param>
/// <param name="Left">The slope towards smaller values.</param>
/// <param name="Right">The slope towards larger values.</param>
public sealed record GradCheckRow(string Element, double Analytic, double Numeric, double Tolerance, double Left, double Right)
{
    /// <summary>|analytic − numeric|.</summary>
    public double Difference => Math.Abs(Analytic - Numeric);

    /// <summary>True if the difference is within the tolerance. A NaN is not.</summary>
    public bool Passed => Difference <= Tolerance;

    /// <summary>True if the function has another slope on either side: the comparison tells nothing here.</summary>
    public bool IsKink => Math.Abs(Right - Left) > Math.Max(1000 * Tolerance, 1e-3 * Math.Max(Math.Abs(Right), Math.Abs(Left)));

    /// <summary>Difference by tolerance: the larger, the worse. One NaN in the result makes every numeric slope NaN, so that autograd's come first.</summary>
    internal double Badness => (double.IsNaN(Analytic), double.IsNaN(Difference)) switch
    {
        (true, _) => double.PositiveInfinity,
        (_, true) => double.MaxValue,
        _ => Math.Min(Difference / Math.Max(Tolerance, double.Epsilon), double.MaxValue),
    };
}
