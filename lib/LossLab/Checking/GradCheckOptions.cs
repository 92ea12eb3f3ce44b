using LossLab.Losses;

namespace LossLab.Checking;

/// <summary>How <see cref="GradCheck"/> compares.</summary>
public sealed record GradCheckOptions
{
    /// <summary>h of the central difference (f(x + h) − f(x − h))/2h, multiplied by |x| where that is above 1. Smaller: rounding wins; larger: curvature does.</summary>
    public double Step { get; init => field = Require.Positive(value, nameof(Step)); } = 1e-6;

    /// <summary>The part of the tolerance that grows with the slope.</summary>
    public double Relative { get; init => field = Require.NotNegative(value, nameof(Relative)); } = 1e-5;

    /// <summary>The part of the tolerance that is there at a slope of 0.</summary>
    public double Absolute { get; init => field = Require.NotNegative(value, nameof(Absolute)); } = 1e-7;

    /// <summary>
    /// How many random directions to compare along; 0: every element by itself. Null: every element of up to
    /// <see cref="GradCheck.MaxElements"/>, and 20 directions beyond.
    /// </summary>
    public int? Directions
    {
        get;
        init => field = value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Directions), value, $"Directions must be 0 or above; it is {value}.");
    }

    /// <summary>
    /// True: inputs at a kink, such as |x| at 0, are moved a little to one side before they are compared. A kink has two slopes; autograd
    /// returns one and a central difference the mean of both, which tells nothing about either.
    /// </summary>
    public bool AvoidKinks { get; init; }

    /// <summary>Decides the grad_output, the directions and the moves away from kinks.</summary>
    public int Seed { get; init; }
}
