namespace TorchSharp;

public static partial class torch
{
    public static ScalarType promote_types(ScalarType type1, ScalarType type2)
    {
        Native.lltorch_promote_types((int)type1, (int)type2, out int result);
        return (ScalarType)result;
    }

    public static ScalarType result_type(Tensor tensor1, Tensor tensor2)
    {
        Native.lltorch_result_type(tensor1, tensor2, out int result);
        return (ScalarType)result;
    }

    public static bool can_cast(ScalarType from, ScalarType to)
    {
        Native.lltorch_can_cast((int)from, (int)to, out bool result);
        return result;
    }

    public static long max_int_value(ScalarType type) => type switch
    {
        ScalarType.Byte => byte.MaxValue,
        ScalarType.Int8 => sbyte.MaxValue,
        ScalarType.Int16 => short.MaxValue,
        ScalarType.Int32 => int.MaxValue,
        ScalarType.Int64 => long.MaxValue,
        ScalarType.Bool => byte.MaxValue,
        // The largest integer up to which every integer is exact.
        ScalarType.Float16 => 2048,
        ScalarType.BFloat16 => 256,
        ScalarType.Float32 => 1L << 24,
        ScalarType.Float64 => 1L << 53,
        _ => throw new ArgumentException($"{type} has no largest integer.", nameof(type)),
    };
}
