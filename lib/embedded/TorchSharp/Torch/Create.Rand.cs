namespace TorchSharp;

public static partial class torch
{
    public static Tensor rand(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Named(Native.lltorch_rand(NotNull(size), generator, new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor rand(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Named(Native.lltorch_rand(new IntList(size), generator, new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor rand(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Named(Native.lltorch_rand(new IntList([size]), generator, new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor rand(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Named(Native.lltorch_rand(new IntList([size]), generator, new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor rand(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Named(Native.lltorch_rand(new IntList([rows, columns]), generator, new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor rand(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Named(Native.lltorch_rand(new IntList([rows, columns]), generator, new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor rand(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Named(Native.lltorch_rand(new IntList([dim0, dim1, dim2]), generator, new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor rand(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Named(Native.lltorch_rand(new IntList([dim0, dim1, dim2]), generator, new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor rand(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Named(Native.lltorch_rand(new IntList([dim0, dim1, dim2, dim3]), generator, new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor rand(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Named(Native.lltorch_rand(new IntList([dim0, dim1, dim2, dim3]), generator, new CreateOptions(dtype, device, requires_grad)), names);
}
