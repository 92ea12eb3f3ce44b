namespace TorchSharp;

public static partial class torch
{
    private static Tensor Named(Tensor tensor, string[]? names) => names is null ? tensor : tensor.rename_(names);

    public static Tensor eye(long rows, long columns = -1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_eye(rows, columns, new CreateOptions(dtype, device, requires_grad)), names);

    public static Tensor arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_arange(start, stop, step, new CreateOptions(dtype, device, requires_grad));

    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_arange(start, stop, 1, new CreateOptions(dtype, device, requires_grad));

    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_arange(0, stop, 1, new CreateOptions(dtype, device, requires_grad));

    public static Tensor linspace(double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_linspace(start, end, steps, new CreateOptions(dtype, device, requires_grad));

    public static Tensor logspace(double start, double end, long steps, double @base = 10, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_logspace(start, end, steps, @base, new CreateOptions(dtype, device, requires_grad));

    public static Tensor empty_strided(long[] size, long[] strides, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Named(Native.lltorch_empty_strided(NotNull(size), NotNull(strides), new CreateOptions(dtype, device, requires_grad)), names);
}
