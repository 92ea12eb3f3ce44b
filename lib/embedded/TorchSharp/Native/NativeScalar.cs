using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A scalar as it crosses the ABI: by value, so that an operator with a number allocates nothing.</summary>
internal readonly struct NativeScalar
{
    internal readonly double Real;
    internal readonly double Imaginary;
    internal readonly long Integer;
    private readonly long _type;

    internal ScalarType Type => (ScalarType)_type;

    internal NativeScalar(long integer, ScalarType type)
    {
        Integer = integer;
        Real = integer;
        _type = (long)type;
    }

    internal NativeScalar(double real, ScalarType type, double imaginary = 0)
    {
        Real = real;
        Imaginary = imaginary;
        _type = (long)type;
    }

    public static implicit operator NativeScalar(Scalar value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Value;
    }

    public static implicit operator NativeScalar(bool value) => new(value ? 1 : 0, ScalarType.Bool);

    public static implicit operator NativeScalar(int value) => new(value, ScalarType.Int32);

    public static implicit operator NativeScalar(long value) => new(value, ScalarType.Int64);

    public static implicit operator NativeScalar(float value) => new((double)value, ScalarType.Float32);

    public static implicit operator NativeScalar(double value) => new(value, ScalarType.Float64);

    public static implicit operator NativeScalar(Complex value) => new(value.Real, ScalarType.ComplexFloat64, value.Imaginary);

    private bool IsInteger => is_integral(Type);

    internal double ToDouble() => IsInteger ? Integer : is_complex(Type) && Imaginary != 0 ? throw Complicated() : Real;

    internal long ToInt64() => IsInteger ? Integer : ToDouble() is >= long.MinValue and < 9223372036854775808.0 and double value
        ? (long)value : throw new OverflowException($"{Real} does not fit into an integer.");

    internal bool ToBoolean() => IsInteger ? Integer != 0 : Real != 0 || Imaginary != 0;

    internal Complex ToComplex() => new(Real, Imaginary);

    internal (float, float) ToComplexFloat32() => ((float)Real, (float)Imaginary);

    private static InvalidCastException Complicated() => new("A complex number with an imaginary part is not a real number.");
}
