using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>native/ops_matrix.cpp: products of vectors and matrices.</summary>
internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_dot(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_vdot(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_inner(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_outer(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_mv(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_mm(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_bmm(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_matmul(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_kron(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_addmm(Tensor x, Tensor a, Tensor b, double beta, double alpha);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_addmm_(Tensor x, Tensor a, Tensor b, double beta, double alpha);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_addmv(Tensor x, Tensor a, Tensor b, double beta, double alpha);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_addmv_(Tensor x, Tensor a, Tensor b, double beta, double alpha);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_addr(Tensor x, Tensor a, Tensor b, double beta, double alpha);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_addr_(Tensor x, Tensor a, Tensor b, double beta, double alpha);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_addbmm(Tensor x, Tensor a, Tensor b, double beta, double alpha);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_addbmm_(Tensor x, Tensor a, Tensor b, double beta, double alpha);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_baddbmm(Tensor x, Tensor a, Tensor b, double beta, double alpha);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_tensordot(Tensor x, Tensor y, IntList x_dims, IntList y_dims);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_tensordot_count(Tensor x, Tensor y, long count);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_einsum(string equation, TensorList tensors);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_chain_matmul(TensorList tensors);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cdist(Tensor x, Tensor y, double p, OptionalInt compute_mode);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_vander(Tensor x, OptionalInt n, [MarshalAs(UnmanagedType.U1)] bool increasing);
}
