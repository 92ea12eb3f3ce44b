using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

// Holds its value itself: there is no native object to delete, so Dispose has nothing to do.
public sealed class Scalar : IDisposable
{
    internal readonly NativeScalar Value;

    internal Scalar(NativeScalar value) => Value = value;

    // LibTorch's scalars know only the widest type of each kind.
    public ScalarType Type => Value.Type switch
    {
        ScalarType.Bool => ScalarType.Bool,
        ScalarType type when is_integral(type) => ScalarType.Int64,
        ScalarType type when is_complex(type) => ScalarType.ComplexFloat64,
        _ => ScalarType.Float64,
    };

    public static implicit operator Scalar(byte value) => new(new NativeScalar((long)value, ScalarType.Byte));

    public static implicit operator Scalar(sbyte value) => new(new NativeScalar((long)value, ScalarType.Int8));

    public static implicit operator Scalar(short value) => new(new NativeScalar((long)value, ScalarType.Int16));

    public static implicit operator Scalar(int value) => new(value);

    public static implicit operator Scalar(long value) => new(value);

    public static implicit operator Scalar(Half value) => new(new NativeScalar((double)value, ScalarType.Float16));

    public static implicit operator Scalar(BFloat16 value) => new(new NativeScalar((double)value, ScalarType.BFloat16));

    public static implicit operator Scalar(float value) => new(value);

    public static implicit operator Scalar(double value) => new(value);

    public static implicit operator Scalar(bool value) => new(value);

    public static implicit operator Scalar((float, float) value) => new(new NativeScalar(value.Item1, ScalarType.ComplexFloat32, value.Item2));

    public static implicit operator Scalar(Complex value) => new(value);

    public void Dispose() { }
}
