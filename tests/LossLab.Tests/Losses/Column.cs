namespace LossLab.Tests.Losses;

/// <summary>What every loss is checked for. A row that a column does not fit says why in <see cref="LossCase.Exempt"/>.</summary>
public enum Column
{
    ClosedForm,
    External,
    Identity,
    Weights,
    Mask,
    AllMasked,
    Padding,
    ShapeMismatch,
    Types,
    EmptyBatch,
    Extremes,
    Gradient,
    SecondGradient,
    Float32,
    Half,
    Scale,
    Meta,
    Bounds,
    NaN,
}
