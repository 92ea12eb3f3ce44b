namespace LossLab.Losses;

/// <summary>A weight that depends on the training step. A plain number is a schedule too, and always the same.</summary>
/// <example><code>
/// CombinedLoss loss = new CombinedLoss().Add("error", new MseLoss()).Add("size", (x, _) => x.square().mean(), Schedule.LinearRamp(0, 1, steps: 500));
/// Tensor value = loss.call(rand(4), rand(4)); // the weight rises at each step
/// </code></example>
public sealed class Schedule
{
    private readonly Func<long, double> _at;
    private readonly string _text;

    private Schedule(Func<long, double> at, FormattableString text) => (_at, _text) = (at, FormattableString.Invariant(text));

    /// <summary>The weight at a step.</summary>
    /// <param name="step">Training steps so far, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is negative.</exception>
    public double At(long step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return _at(step);
    }

    /// <summary>Always the same.</summary>
    /// <param name="weight">Finite.</param>
    public static Schedule Constant(double weight)
    {
        Finite(weight);
        return new(_ => weight, $"{weight}");
    }

    /// <summary>From one weight to another on a straight line, and then constant.</summary>
    /// <param name="from">At step 0.</param>
    /// <param name="to">From step <paramref name="steps"/> on.</param>
    /// <param name="steps">The length of the ramp, 1 or more.</param>
    public static Schedule LinearRamp(double from, double to, long steps)
    {
        Between(from, to, steps);
        return new(step => from + (to - from) * Progress(step, steps), $"{from} to {to} in {steps} steps, linear");
    }

    /// <summary>From one weight to another along half a cosine, slow at both ends, and then constant.</summary>
    /// <param name="from">At step 0.</param>
    /// <param name="to">From step <paramref name="steps"/> on.</param>
    /// <param name="steps">The length, 1 or more.</param>
    public static Schedule Cosine(double from, double to, long steps)
    {
        Between(from, to, steps);
        return new(step => from + (to - from) * (1 - Math.Cos(Math.PI * Progress(step, steps))) / 2, $"{from} to {to} in {steps} steps, cosine");
    }

    /// <summary>A linear ramp that starts again after each period, as used against a KL term that vanishes early.</summary>
    /// <remarks>Reference: Fu et al., Cyclical annealing schedule: a simple approach to mitigating KL vanishing (2019).</remarks>
    /// <param name="from">At the start of a period.</param>
    /// <param name="to">At the end of its ramp, and until its end.</param>
    /// <param name="period">Steps a period, 1 or more.</param>
    /// <param name="ramp">The part of a period in which the weight rises, above 0 and at most 1.</param>
    public static Schedule Cyclical(double from, double to, long period, double ramp = 0.5)
    {
        Between(from, to, period);
        Require.In(ramp, ramp is > 0 and <= 1, "above 0 and at most 1");
        return new(step => from + (to - from) * Math.Min(1, step % period / (ramp * period)), $"{from} to {to} every {period} steps");
    }

    /// <summary>A number is a constant schedule.</summary>
    /// <param name="weight">Finite.</param>
    public static implicit operator Schedule(double weight) => Constant(weight);

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static double Progress(long step, long steps) => Math.Min(1, (double)step / steps);

    private static void Between(double from, double to, long steps)
    {
        Finite(from);
        Finite(to);
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
    }

    private static void Finite(double weight) => Require.In(weight, double.IsFinite(weight), "finite");
}
