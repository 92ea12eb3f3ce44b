using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class TensorExtensionMethods
{
    public static bool ToBoolean(this Tensor value) => NotNull(value).ReadItem().ToBoolean();

    public static byte ToByte(this Tensor value) => checked((byte)NotNull(value).ReadItem().ToInt64());

    public static sbyte ToSByte(this Tensor value) => checked((sbyte)NotNull(value).ReadItem().ToInt64());

    public static short ToInt16(this Tensor value) => checked((short)NotNull(value).ReadItem().ToInt64());

    public static int ToInt32(this Tensor value) => checked((int)NotNull(value).ReadItem().ToInt64());

    public static long ToInt64(this Tensor value) => NotNull(value).ReadItem().ToInt64();

    public static Half ToHalf(this Tensor value) => (Half)NotNull(value).ReadItem().ToDouble();

    public static BFloat16 ToBFloat16(this Tensor value) => (BFloat16)NotNull(value).ReadItem().ToDouble();

    public static float ToSingle(this Tensor value) => (float)NotNull(value).ReadItem().ToDouble();

    public static double ToDouble(this Tensor value) => NotNull(value).ReadItem().ToDouble();

    public static (float Real, float Imaginary) ToComplexFloat32(this Tensor value) => NotNull(value).ReadItem().ToComplexFloat32();

    public static Complex ToComplexFloat64(this Tensor value) => NotNull(value).ReadItem().ToComplex();

    public static (float Real, float Imaginary) ToComplex32(this Tensor value) => value.ToComplexFloat32();

    public static Complex ToComplex64(this Tensor value) => value.ToComplexFloat64();

    public static Modules.Parameter AsParameter(this Tensor tensor) => new(tensor);

    public static int ElementSize(this ScalarType type) => type switch
    {
        ScalarType.Byte or ScalarType.Int8 or ScalarType.Bool or ScalarType.QInt8 or ScalarType.QUInt8 => 1,
        ScalarType.Int16 or ScalarType.Float16 or ScalarType.BFloat16 => 2,
        ScalarType.Int32 or ScalarType.Float32 or ScalarType.QInt32 => 4,
        ScalarType.Int64 or ScalarType.Float64 or ScalarType.ComplexFloat32 => 8,
        ScalarType.ComplexFloat64 => 16,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Unknown element type."),
    };

    public static long TotalSize(this IEnumerable<long> shape)
    {
        long count = 1;
        foreach (long n in shape) count *= n;
        return count;
    }

    public static ReadOnlySpan<int> IntShape(this Tensor tensor) => Array.ConvertAll(NotNull(tensor).shape, n => checked((int)n));

    public static Tensor ToTensor<T>(this T[] rawArray, long[] dimensions, bool doCopy = false, bool requires_grad = false) where T : unmanaged =>
        TensorOf(rawArray, dimensions, requires_grad);

    public static Tensor ToTensor<T>(this T scalar, Device? device = null, bool requires_grad = false) where T : unmanaged
    {
        Tensor tensor = TensorOf<T>([scalar], [], false);
        if (device is not null && device.type != DeviceType.CPU) tensor = tensor.to(device, disposeAfter: true);
        return requires_grad ? tensor.requires_grad_() : tensor;
    }
}
