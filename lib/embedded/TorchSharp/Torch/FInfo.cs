namespace TorchSharp;

public static partial class torch
{
    public struct FInfo
    {
        public int bits;
        public double eps;
        public double max;
        public double min;
        public double tiny;
        public double smallest_normal;
        public double resolution;
    }

    public static FInfo finfo() => finfo(get_default_dtype());

    public static FInfo finfo(ScalarType dtype) => dtype switch
    {
        ScalarType.Float16 => Limits(16, 10, 15, 1e-3),
        ScalarType.BFloat16 => Limits(16, 7, 127, 1e-2),
        ScalarType.Float32 or ScalarType.ComplexFloat32 => Limits(32, 23, 127, 1e-6),
        ScalarType.Float64 or ScalarType.ComplexFloat64 => Limits(64, 52, 1023, 1e-15),
        _ => throw new ArgumentException($"finfo describes floating-point types; {dtype} is not one.", nameof(dtype)),
    };

    /// <summary>From the number of stored fraction bits and the largest exponent.</summary>
    private static FInfo Limits(int bits, int fraction, int exponent, double resolution)
    {
        double eps = Math.ScaleB(1, -fraction);
        double max = Math.ScaleB(2 - eps, exponent);
        double tiny = Math.ScaleB(1, 1 - exponent);
        return new FInfo { bits = bits, eps = eps, max = max, min = -max, tiny = tiny, smallest_normal = tiny, resolution = resolution };
    }
}
