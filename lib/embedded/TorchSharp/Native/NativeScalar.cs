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
}
