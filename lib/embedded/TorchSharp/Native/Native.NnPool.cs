using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp;

internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_max_pool(long dimensions, Tensor input, IntList kernel, IntList stride,
        IntList padding, IntList dilation, [MarshalAs(UnmanagedType.U1)] bool ceilMode);

    [LibraryImport(Library)]
    internal static partial void lltorch_nn_max_pool_with_indices(long dimensions, Tensor input, IntList kernel,
        IntList stride, IntList padding, IntList dilation, [MarshalAs(UnmanagedType.U1)] bool ceilMode, out Tensor output,
        out Tensor indices);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_avg_pool(long dimensions, Tensor input, IntList kernel, IntList stride,
        IntList padding, [MarshalAs(UnmanagedType.U1)] bool ceilMode, [MarshalAs(UnmanagedType.U1)] bool countIncludePad,
        OptionalInt divisor);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_adaptive_avg_pool(long dimensions, Tensor input, IntList size);

    [LibraryImport(Library)]
    internal static partial void lltorch_nn_adaptive_max_pool(long dimensions, Tensor input, IntList size, out Tensor output,
        out Tensor indices);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_max_unpool2d(Tensor input, Tensor indices, IntList size);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_max_unpool3d(Tensor input, Tensor indices, IntList size, IntList stride,
        IntList padding);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_lp_pool(long dimensions, Tensor input, double norm, IntList kernel,
        IntList stride, [MarshalAs(UnmanagedType.U1)] bool ceilMode);
}
