using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static unsafe partial class Native
{
    // The getters only read a field: they skip the switch to preemptive mode, which costs more than the call.
    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long lltorch_ndim(Tensor self);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long lltorch_numel(Tensor self);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int lltorch_dtype(Tensor self);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long lltorch_element_size(Tensor self);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int lltorch_device_type(Tensor self);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int lltorch_device_index(Tensor self);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial void lltorch_sizes(Tensor self, long* sizes);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_strides(Tensor self, long* strides);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long lltorch_storage_offset(Tensor self);

    [LibraryImport(Library), SuppressGCTransition]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_is_contiguous(Tensor self);

    [LibraryImport(Library), SuppressGCTransition]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_is_sparse(Tensor self);

    [LibraryImport(Library), SuppressGCTransition]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_is_meta(Tensor self);

    [LibraryImport(Library), SuppressGCTransition]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_is_conj(Tensor self);

    [LibraryImport(Library), SuppressGCTransition]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_is_neg(Tensor self);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_data_ptr(Tensor self, out nint data);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_readable(Tensor self);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_item(Tensor self, NativeScalar* value);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_to(Tensor self, OptionalType type, int device, [MarshalAs(UnmanagedType.U1)] bool nonBlocking, [MarshalAs(UnmanagedType.U1)] bool copy);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_clone(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_contiguous(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_detach(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_alias(Tensor self);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_detach_(Tensor self);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_copy_(Tensor self, Tensor source, [MarshalAs(UnmanagedType.U1)] bool nonBlocking);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_fill_(Tensor self, NativeScalar value);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_zero_(Tensor self);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_set_(Tensor self, Tensor source);
}
