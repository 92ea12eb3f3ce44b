using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

public static class ScalarExtensionMethods
{
    public static Scalar ToScalar(this byte value) => value;

    public static Scalar ToScalar(this sbyte value) => value;

    public static Scalar ToScalar(this short value) => value;

    public static Scalar ToScalar(this int value) => value;

    public static Scalar ToScalar(this long value) => value;

    public static Scalar ToScalar(this float value) => value;

    public static Scalar ToScalar(this double value) => value;

    public static Scalar ToScalar(this Half value) => value;

    public static Scalar ToScalar(this BFloat16 value) => value;

    public static Scalar ToScalar(this bool value) => value;

    public static Scalar ToScalar(this (float, float) value) => value;

    public static Scalar ToScalar(this Complex value) => value;

    public static Scalar ToBFloat16Scalar(this float value) => (BFloat16)value;

    public static bool ToBoolean(this Scalar value) => NotNull(value).Value.ToBoolean();

    public static byte ToByte(this Scalar value) => checked((byte)NotNull(value).Value.ToInt64());

    public static sbyte ToSByte(this Scalar value) => checked((sbyte)NotNull(value).Value.ToInt64());

    public static short ToInt16(this Scalar value) => checked((short)NotNull(value).Value.ToInt64());

    public static int ToInt32(this Scalar value) => checked((int)NotNull(value).Value.ToInt64());

    public static long ToInt64(this Scalar value) => NotNull(value).Value.ToInt64();

    public static Half ToHalf(this Scalar value) => (Half)NotNull(value).Value.ToDouble();

    public static BFloat16 ToBFloat16(this Scalar value) => (BFloat16)NotNull(value).Value.ToDouble();

    public static float ToSingle(this Scalar value) => (float)NotNull(value).Value.ToDouble();

    public static double ToDouble(this Scalar value) => NotNull(value).Value.ToDouble();

    public static (float Real, float Imaginary) ToComplexFloat32(this Scalar value) => NotNull(value).Value.ToComplexFloat32();

    public static Complex ToComplexFloat64(this Scalar value) => NotNull(value).Value.ToComplex();
}
