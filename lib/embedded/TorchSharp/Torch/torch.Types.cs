namespace TorchSharp;

public static partial class torch
{
    public static bool is_integral(ScalarType type) => type is ScalarType.Byte or ScalarType.Int8 or ScalarType.Int16
        or ScalarType.Int32 or ScalarType.Int64 or ScalarType.Bool;

    public static bool is_floating_point(ScalarType type) => type is ScalarType.Float16 or ScalarType.BFloat16
        or ScalarType.Float32 or ScalarType.Float64;

    public static bool is_complex(ScalarType type) => type is ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64;

    public static bool is_quantized(ScalarType type) => type is ScalarType.QInt8 or ScalarType.QUInt8 or ScalarType.QInt32;

    public static bool is_integral(Tensor t) => NotNull(t).is_integral();

    public static bool is_floating_point(Tensor input) => NotNull(input).is_floating_point();

    public static bool is_complex(Tensor input) => NotNull(input).is_complex();

    public static bool is_conj(Tensor input) => NotNull(input).is_conj();

    public static bool is_tensor(object obj) => obj is Tensor;

    public static long numel(Tensor input) => NotNull(input).numel();
}
