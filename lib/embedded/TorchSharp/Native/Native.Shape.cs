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

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_repeat(Tensor self, IntList sizes);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_tile(Tensor self, IntList reps);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_repeat_interleave(Tensor self, long repeats, OptionalInt dim, OptionalInt outputSize);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_repeat_interleave_tensor(Tensor self, Tensor repeats, OptionalInt dim, OptionalInt outputSize);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_flip(Tensor self, IntList dims);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_fliplr(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_flipud(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_roll(Tensor self, IntList shifts, IntList dims);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_rot90(Tensor self, long k, long dim0, long dim1);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_unfold(Tensor self, long dimension, long size, long step);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_movedim(Tensor self, IntList source, IntList destination);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_diag(Tensor self, long diagonal);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_diagonal(Tensor self, long offset, long dim1, long dim2);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_diag_embed(Tensor self, long offset, long dim1, long dim2);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_diagflat(Tensor self, long offset);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_adjoint(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_mT(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_matrix_H(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_mH(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_numpy_T(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_view_as_real(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_view_as_complex(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_real(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_imag(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_atleast_1d(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_atleast_2d(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_atleast_3d(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_resolve_conj(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_resolve_neg(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_to_dense(Tensor self);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_to_sparse(Tensor self);
}
