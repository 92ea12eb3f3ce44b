using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_reshape(Tensor self, IntList shape);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_view(Tensor self, IntList shape);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_squeeze(Tensor self, OptionalInt dim);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_squeeze_(Tensor self, OptionalInt dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_unsqueeze(Tensor self, long dim);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_unsqueeze_(Tensor self, long dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_permute(Tensor self, IntList dims);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_transpose(Tensor self, long dim0, long dim1);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_transpose_(Tensor self, long dim0, long dim1);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_t(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_flatten(Tensor self, long start, long end);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_unflatten(Tensor self, long dim, IntList sizes);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_expand(Tensor self, IntList sizes, [MarshalAs(UnmanagedType.U1)] bool @implicit);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_broadcast_to(Tensor self, IntList sizes);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_as_strided(Tensor self, IntList sizes, IntList strides, long offset);
}
