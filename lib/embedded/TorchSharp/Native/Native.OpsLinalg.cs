using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>native/ops_linalg.cpp: torch.linalg, and what torch itself has of linear algebra.</summary>
internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_cholesky(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_det(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_inv(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_eigvals(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_svdvals(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_matrix_exp(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_logdet(Tensor x);

    [LibraryImport(Library)]
    internal static partial void lltorch_linalg_slogdet(Tensor x, out Tensor sign, out Tensor logabsdet);

    [LibraryImport(Library)]
    internal static partial void lltorch_linalg_eig(Tensor x, out Tensor values, out Tensor vectors);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void lltorch_linalg_eigh(Tensor x, string uplo, out Tensor values, out Tensor vectors);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_linalg_eigvalsh(Tensor x, string uplo);

    [LibraryImport(Library)]
    internal static partial void lltorch_linalg_cholesky_ex(Tensor x, [MarshalAs(UnmanagedType.U1)] bool check_errors, out Tensor l, out Tensor info);

    [LibraryImport(Library)]
    internal static partial void lltorch_linalg_inv_ex(Tensor x, [MarshalAs(UnmanagedType.U1)] bool check_errors, out Tensor inverse, out Tensor info);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void lltorch_linalg_qr(Tensor x, string mode, out Tensor q, out Tensor r);

    [LibraryImport(Library)]
    internal static partial void lltorch_linalg_svd(Tensor x, [MarshalAs(UnmanagedType.U1)] bool full_matrices, out Tensor u, out Tensor s, out Tensor vh);

    [LibraryImport(Library)]
    internal static partial void lltorch_linalg_lu_factor(Tensor x, [MarshalAs(UnmanagedType.U1)] bool pivot, out Tensor lu, out Tensor pivots);

    [LibraryImport(Library)]
    internal static partial void lltorch_linalg_lu(Tensor x, [MarshalAs(UnmanagedType.U1)] bool pivot, out Tensor p, out Tensor l, out Tensor u);

    [LibraryImport(Library)]
    internal static partial void lltorch_linalg_lstsq(Tensor a, Tensor b, OptionalDouble rcond, out Tensor solution, out Tensor residuals, out Tensor rank, out Tensor singular_values);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_solve(Tensor a, Tensor b, [MarshalAs(UnmanagedType.U1)] bool left);

    [LibraryImport(Library)]
    internal static partial void lltorch_linalg_solve_ex(Tensor a, Tensor b, [MarshalAs(UnmanagedType.U1)] bool left, [MarshalAs(UnmanagedType.U1)] bool check_errors, out Tensor result, out Tensor info);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_multi_dot(TensorList tensors);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_pinv(Tensor x, OptionalDouble atol, OptionalDouble rtol, [MarshalAs(UnmanagedType.U1)] bool hermitian);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_pinv_tensor(Tensor x, [MarshalUsing(typeof(OptionalTensor))] Tensor? atol, [MarshalUsing(typeof(OptionalTensor))] Tensor? rtol, [MarshalAs(UnmanagedType.U1)] bool hermitian);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_matrix_rank(Tensor x, OptionalDouble atol, OptionalDouble rtol, [MarshalAs(UnmanagedType.U1)] bool hermitian);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_matrix_rank_tensor(Tensor x, [MarshalUsing(typeof(OptionalTensor))] Tensor? atol, [MarshalUsing(typeof(OptionalTensor))] Tensor? rtol, [MarshalAs(UnmanagedType.U1)] bool hermitian);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_matrix_power(Tensor x, long n);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_householder_product(Tensor a, Tensor tau);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_tensorinv(Tensor x, long ind);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_tensorsolve(Tensor a, Tensor b, IntList dims);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_vander(Tensor x, OptionalInt n);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_cross(Tensor x, Tensor y, long dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_cond(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_cond_number(Tensor x, double p);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_linalg_cond_name(Tensor x, string p);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_norm(Tensor x, IntList dims, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_norm_number(Tensor x, double ord, IntList dims, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_linalg_norm_name(Tensor x, string ord, IntList dims, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_vector_norm(Tensor x, double ord, IntList dims, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linalg_matrix_norm(Tensor x, double ord, IntList dims, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_linalg_matrix_norm_name(Tensor x, string ord, IntList dims, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cholesky(Tensor x, [MarshalAs(UnmanagedType.U1)] bool upper);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cholesky_inverse(Tensor x, [MarshalAs(UnmanagedType.U1)] bool upper);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cholesky_solve(Tensor b, Tensor x, [MarshalAs(UnmanagedType.U1)] bool upper);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_pinverse(Tensor x, double rcond);

    [LibraryImport(Library)]
    internal static partial void lltorch_geqrf(Tensor x, out Tensor a, out Tensor tau);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_ormqr(Tensor x, Tensor tau, Tensor other, [MarshalAs(UnmanagedType.U1)] bool left, [MarshalAs(UnmanagedType.U1)] bool transpose);
}
