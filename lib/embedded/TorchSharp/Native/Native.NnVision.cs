using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp;

internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_pad(Tensor input, IntList padding, int mode, double value);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_interpolate(Tensor input, IntList size, double[]? scales, int mode,
        [MarshalAs(UnmanagedType.U1)] bool alignCorners, [MarshalAs(UnmanagedType.U1)] bool antialias);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_grid_sample(Tensor input, Tensor grid, long mode, long paddingMode,
        [MarshalAs(UnmanagedType.U1)] bool alignCorners);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_affine_grid(Tensor theta, IntList size,
        [MarshalAs(UnmanagedType.U1)] bool alignCorners);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_unfold(Tensor input, IntList kernel, IntList dilation, IntList padding,
        IntList stride);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_fold(Tensor input, IntList size, IntList kernel, IntList dilation,
        IntList padding, IntList stride);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_pixel_shuffle(Tensor input, long factor);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_pixel_unshuffle(Tensor input, long factor);
}
