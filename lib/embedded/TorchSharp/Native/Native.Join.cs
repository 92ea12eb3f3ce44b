using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cat(TensorList tensors, long dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_stack(TensorList tensors, long dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_hstack(TensorList tensors);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_vstack(TensorList tensors);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_dstack(TensorList tensors);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_column_stack(TensorList tensors);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_block_diag(TensorList tensors);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cartesian_prod(TensorList tensors);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_combinations(Tensor self, long r, [MarshalAs(UnmanagedType.U1)] bool withReplacement);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_meshgrid(TensorList tensors, string indexing);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_broadcast_tensors(TensorList tensors);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_split(Tensor self, long size, long dim);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_split_with_sizes(Tensor self, IntList sizes, long dim);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_tensor_split(Tensor self, long sections, long dim);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_tensor_split_at(Tensor self, IntList indices, long dim);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_tensor_split_tensor(Tensor self, Tensor indices, long dim);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_xsplit(Tensor self, int direction, OptionalInt sections, IntList indices);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_chunk(Tensor self, long chunks, long dim);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_unbind(Tensor self, long dim);
}
