using System.Globalization;
using System.Runtime.CompilerServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Checks of hyperparameters: the value, or an error that says what the range is.</summary>
internal static class Require
{
    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        In(value, value > 0 && double.IsFinite(value), "a finite number above 0", name);

    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        In(value, value >= 0 && double.IsFinite(value), "a finite number, 0 or above", name);

    /// <summary>0 ≤ value ≤ 1.</summary>
    public static double Fraction(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        In(value, value is >= 0 and <= 1, "from 0 to 1", name);

    /// <summary>0 ≤ value &lt; 1.</summary>
    public static double BelowOne(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        In(value, value is >= 0 and < 1, "from 0 up to, but not including, 1", name);

    /// <summary>0 &lt; value &lt; 1.</summary>
    public static double Between0And1(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        In(value, value is > 0 and < 1, "between 0 and 1, both excluded", name);

    /// <summary>A copy of [C] weights that outlives the dispose scope it was made in.</summary>
    public static Tensor WeightVector(Tensor weights, [CallerArgumentExpression(nameof(weights))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(weights, name);
        if (weights.ndim != 1 || weights.NumberOfElements == 0 || !weights.is_floating_point())
            throw new ArgumentException(
                $"{name} must be a vector of floating-point numbers, one for each class or feature; it is {weights.dtype} {Guard.Shape(weights)}.",
                name);
        return Copy(weights, copy => copy.ge(0), $"{name} must be finite and not negative.", name);
    }

    /// <summary>A copy of weights of any shape, finite and above 0, that outlives the dispose scope it was made in.</summary>
    public static Tensor PositiveWeights(Tensor weights, [CallerArgumentExpression(nameof(weights))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(weights, name);
        if (weights.NumberOfElements == 0 || !weights.is_floating_point())
            throw new ArgumentException($"{name} must hold floating-point numbers, one for each label; it is {weights.dtype} {Guard.Shape(weights)}.", name);
        return Copy(weights, copy => copy.gt(0), $"{name} must be finite and above 0.", name);
    }

    /// <summary>Numbers as a Float64 vector: a loss takes it in its input's type.</summary>
    public static Tensor Vector(ReadOnlySpan<double> numbers) => torch.tensor(numbers.ToArray());

    private static Tensor Copy(Tensor weights, Func<Tensor, Tensor> valid, string error, string name)
    {
        using DisposeScope scope = torch.NewDisposeScope();
        Tensor copy = weights.detach().clone();
        return !Guard.HasNumbers(copy) || copy.isfinite().logical_and(valid(copy)).all().item<bool>()
            ? copy.DetachFromDisposeScope()
            : throw new ArgumentException(error, name);
    }

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "") where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be one of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>The value if it is valid, else the error.</summary>
    public static T In<T>(T value, bool valid, string range, [CallerArgumentExpression(nameof(value))] string name = "") =>
        valid
            ? value
            : throw new ArgumentOutOfRangeException(name, value,
                string.Create(CultureInfo.InvariantCulture, $"{name} must be {range}; it is {value}."));
}
