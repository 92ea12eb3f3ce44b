using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_conv(long dimensions, Tensor input, Tensor weight,
        [MarshalUsing(typeof(OptionalTensor))] Tensor? bias, IntList stride, IntList padding, IntList dilation, long groups);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_conv_named(long dimensions, Tensor input, Tensor weight,
        [MarshalUsing(typeof(OptionalTensor))] Tensor? bias, IntList stride, [MarshalAs(UnmanagedType.U1)] bool same,
        IntList dilation, long groups);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_conv_transpose(long dimensions, Tensor input, Tensor weight,
        [MarshalUsing(typeof(OptionalTensor))] Tensor? bias, IntList stride, IntList padding, IntList outputPadding,
        IntList dilation, long groups);
}
