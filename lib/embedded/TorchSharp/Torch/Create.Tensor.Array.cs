using System.Numerics;

namespace TorchSharp;

public static partial class torch
{
    public static Tensor tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<float>(rawArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(float[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<float>(NotNull(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(double[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<double>(rawArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(double[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<double>(NotNull(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(long[] dataArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<long>(dataArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(long[] dataArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<long>(NotNull(dataArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(int[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<int>(rawArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(int[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<int>(NotNull(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(int[] rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<int>(NotNull(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(short[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<short>(rawArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(short[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<short>(NotNull(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(sbyte[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<sbyte>(rawArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(sbyte[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<sbyte>(NotNull(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(byte[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<byte>(rawArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(byte[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<byte>(NotNull(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(bool[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<bool>(rawArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(bool[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<bool>(NotNull(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(Half[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<Half>(rawArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(Half[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<Half>(NotNull(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(BFloat16[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<BFloat16>(rawArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(BFloat16[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<BFloat16>(NotNull(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor((float, float)[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<(float, float)>(rawArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor((float, float)[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<(float, float)>(NotNull(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(Complex[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<Complex>(rawArray, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(Complex[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<Complex>(NotNull(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);
}
