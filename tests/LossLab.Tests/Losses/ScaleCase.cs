using FsCheck;
using FsCheck.Fluent;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Random numbers far from 0, or far from 1.</summary>
/// <param name="Seed">Of the random numbers.</param>
/// <param name="Spread">Their standard deviation, before they are scaled.</param>
/// <param name="Shift">Added to each.</param>
/// <param name="Scale">What each is multiplied by.</param>
/// <param name="ShiftedFirst">True: the shift is scaled too.</param>
/// <param name="Near">True: the target is nearly the prediction.</param>
public sealed record ScaleCase(int Seed, double Spread, double Shift, double Scale, bool ShiftedFirst, bool Near)
{
    /// <summary>Shifts of 0, 10² and 10⁴, scales of 10⁻²⁰, 10⁻⁶, 1 and 10⁶.</summary>
    public static Gen<ScaleCase> All { get; } =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from spread in Gen.Elements(0.1, 1.0, 3.0)
        from shift in Gen.Elements(0, 1e2, 1e4)
        from scale in Gen.Elements(1e-20, 1e-6, 1, 1e6)
        from first in Gen.Elements(true, false)
        from near in Gen.Elements(true, false)
        select new ScaleCase(seed, spread, shift, scale, first, near);

    /// <summary>Numbers of a normal distribution, the same for a seed on every machine.</summary>
    public static double[] Normal(Random random, double deviation, int count)
    {
        var values = new double[count];
        for (int i = 0; i < count; i++)
            values[i] = deviation * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return values;
    }

    /// <summary>Shifted and scaled, and rounded to Float32: the numbers that both types see.</summary>
    public float[] Place(double[] numbers) =>
        Array.ConvertAll(numbers, v => (float)(ShiftedFirst ? (v + Shift) * Scale : v * Scale + Shift));

    /// <summary>The same numbers as Float32 and as Float64.</summary>
    public static (Tensor Single, Tensor Double) Both(float[] numbers, long[] shape) =>
        (tensor(numbers, shape), tensor(Array.ConvertAll(numbers, v => (double)v), shape));

    /// <summary>
    /// Fails if a Float32 result is off by more than a thousandth of itself and a millionth of the largest and of the loss's own scale.
    /// Where the exact result is not finite, or beyond Float32's range, there is nothing to compare with.
    /// </summary>
    public static void Close(double[] right, double[] values, double unit, string what)
    {
        Assert.Equal(right.Length, values.Length);
        if (right.Any(v => !(Math.Abs(v) < 1e37))) return;
        // 1e-42: numbers below 1e-38 have fewer digits, down to the smallest of 1.4e-45.
        double absolute = 1e-6 * Math.Max(unit, right.Select(Math.Abs).DefaultIfEmpty(0).Max()) + 1e-42;
        for (int i = 0; i < values.Length; i++)
            Assert.True(Math.Abs(values[i] - right[i]) <= absolute + 1e-3 * Math.Max(Math.Abs(values[i]), Math.Abs(right[i])),
                FormattableString.Invariant($"{what} {i}: {values[i]:R} in Float32, {right[i]:R} in Float64."));
    }
}
