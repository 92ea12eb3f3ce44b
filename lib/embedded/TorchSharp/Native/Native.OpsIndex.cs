using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>native/ops_index.cpp: sorting, searching, gathering and scattering; triangles.</summary>
internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial void lltorch_sort(Tensor x, long dim, [MarshalAs(UnmanagedType.U1)] bool descending, [MarshalAs(UnmanagedType.U1)] bool stable, out Tensor values, out Tensor indices);

    [LibraryImport(Library)]
    internal static partial void lltorch_topk(Tensor x, long k, long dim, [MarshalAs(UnmanagedType.U1)] bool largest, [MarshalAs(UnmanagedType.U1)] bool sorted, out Tensor values, out Tensor indices);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_argsort(Tensor x, long dim, [MarshalAs(UnmanagedType.U1)] bool descending);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_msort(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nonzero(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_argwhere(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_nonzero_as_list(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_bucketize(Tensor x, Tensor boundaries, [MarshalAs(UnmanagedType.U1)] bool int32, [MarshalAs(UnmanagedType.U1)] bool right);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_searchsorted(Tensor sequence, Tensor values, [MarshalAs(UnmanagedType.U1)] bool int32, [MarshalAs(UnmanagedType.U1)] bool right, [MarshalUsing(typeof(OptionalTensor))] Tensor? sorter);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_searchsorted_scalar(Tensor sequence, NativeScalar value, [MarshalAs(UnmanagedType.U1)] bool int32, [MarshalAs(UnmanagedType.U1)] bool right, [MarshalUsing(typeof(OptionalTensor))] Tensor? sorter);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_gather(Tensor x, long dim, Tensor index, [MarshalAs(UnmanagedType.U1)] bool sparse_grad);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_scatter(Tensor x, long dim, Tensor index, Tensor source);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_scatter_(Tensor x, long dim, Tensor index, Tensor source);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_scatter_add(Tensor x, long dim, Tensor index, Tensor source);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_scatter_add_(Tensor x, long dim, Tensor index, Tensor source);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_index_reduce(Tensor x, long dim, Tensor index, Tensor source, string reduce, [MarshalAs(UnmanagedType.U1)] bool include_self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_tril(Tensor x, long diagonal);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_tril_(Tensor x, long diagonal);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_triu(Tensor x, long diagonal);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_triu_(Tensor x, long diagonal);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_tril_indices(long rows, long columns, long offset, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_triu_indices(long rows, long columns, long offset, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_trace(Tensor x);
}
