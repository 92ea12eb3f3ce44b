using System.Numerics;

namespace TorchSharp;

public static partial class torch
{
    public static Tensor tensor(IList<float> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<float> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<float> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<double> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<double> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<double> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<double> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<long> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<long> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<long> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<long> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<long> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<int> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<int> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<int> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<short> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<short> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<short> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<short> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<short> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<sbyte> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<sbyte> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<sbyte> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<sbyte> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<sbyte> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<byte> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<byte> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<byte> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<byte> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<byte> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<bool> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<bool> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<bool> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<bool> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<bool> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<Half> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<Half> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<Half> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<Half> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<Half> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<BFloat16> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<BFloat16> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<BFloat16> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<BFloat16> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<BFloat16> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<(float, float)> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<(float, float)> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<(float, float)> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<(float, float)> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<(float, float)> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<Complex> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rawArray.Count]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<Complex> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), dimensions, new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<Complex> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<Complex> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad), names);

    public static Tensor tensor(IList<Complex> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan(AsSpan(rawArray), new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad), names);
}
