namespace TorchSharp;

public static partial class torch
{
    public static Tensor zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_zeros(NotNull(size), new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor zeros(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_zeros(new IntList(size), new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor zeros(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_zeros(new IntList([size]), new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor zeros(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_zeros(new IntList([size]), new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor zeros(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_zeros(new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor zeros(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_zeros(new IntList([rows, columns]), new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor zeros(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_zeros(new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor zeros(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_zeros(new IntList([dim0, dim1, dim2]), new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor zeros(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_zeros(new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor zeros(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_zeros(new IntList([dim0, dim1, dim2, dim3]), new CreateOptions(dtype, device, requires_grad)), names);
}
