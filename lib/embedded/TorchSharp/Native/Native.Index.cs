using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_index(Tensor self, IndexList indices);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_set_index(Tensor self, IndexList indices, Tensor value);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_set_index_scalar(Tensor self, IndexList indices, NativeScalar value);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_index_put_(Tensor self, IndexList indices, Tensor value, [MarshalAs(UnmanagedType.U1)] bool accumulate);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_index_tensors(Tensor self, TensorList indices);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_index_put_tensors_(Tensor self, TensorList indices, Tensor value, [MarshalAs(UnmanagedType.U1)] bool accumulate);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_index_put_tensors_scalar_(Tensor self, TensorList indices, NativeScalar value);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_item_at(Tensor self, IntList indices);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_set_item_at(Tensor self, IntList indices, Tensor value);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_select(Tensor self, long dim, long index);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_narrow(Tensor self, long dim, long start, long length);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_slice(Tensor self, long dim, OptionalInt start, OptionalInt stop, long step);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_index_select(Tensor self, long dim, Tensor index);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_take(Tensor self, Tensor index);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_take_along_dim(Tensor self, Tensor indices, OptionalInt dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_index_add(Tensor self, long dim, Tensor index, Tensor source, NativeScalar alpha);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_index_add_(Tensor self, long dim, Tensor index, Tensor source, NativeScalar alpha);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_index_copy(Tensor self, long dim, Tensor index, Tensor source);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_index_copy_(Tensor self, long dim, Tensor index, Tensor source);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_index_fill(Tensor self, long dim, Tensor index, NativeScalar value);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_index_fill_(Tensor self, long dim, Tensor index, NativeScalar value);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_masked_fill(Tensor self, Tensor mask, NativeScalar value);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_masked_fill_(Tensor self, Tensor mask, NativeScalar value);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_masked_scatter(Tensor self, Tensor mask, Tensor value);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_masked_scatter_(Tensor self, Tensor mask, Tensor value);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_masked_select(Tensor self, Tensor mask);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_select_scatter(Tensor self, Tensor source, long dim, long index);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_slice_scatter(Tensor self, Tensor source, long dim, OptionalInt start, OptionalInt end, long step);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_diagonal_scatter(Tensor self, Tensor source, long offset, long dim1, long dim2);
}
