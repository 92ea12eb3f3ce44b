// torch.linalg, and what torch itself has of linear algebra.
#include "ops.h"

#define LINALG(name) \
    EXPORT Handle lltorch_linalg_##name(Handle x) { return guard([&] { return at::linalg_##name(*x); }); }

LINALG(cholesky)
LINALG(det)
LINALG(inv)
LINALG(svdvals)
LINALG(matrix_exp)
UNARY(logdet)

EXPORT void lltorch_linalg_slogdet(Handle x, Handle* sign, Handle* logabsdet) { guard_pair(sign, logabsdet, [&] { return at::linalg_slogdet(*x); }); }
EXPORT void lltorch_linalg_eig(Handle x, Handle* values, Handle* vectors) { guard_pair(values, vectors, [&] { return at::linalg_eig(*x); }); }
EXPORT void lltorch_linalg_eigh(Handle x, const char* uplo, Handle* values, Handle* vectors) { guard_pair(values, vectors, [&] { return at::linalg_eigh(*x, uplo); }); }
// linalg_eig refuses these itself; here LAPACK would write beyond its memory.
EXPORT Handle lltorch_linalg_eigvals(Handle x) {
    return guard([&] {
        TORCH_CHECK(x->is_meta() || at::isfinite(*x).all().item<bool>(), "torch.linalg.eigvals: input tensor should not contain infs or NaNs.");
        return at::linalg_eigvals(*x);
    });
}

EXPORT Handle lltorch_linalg_eigvalsh(Handle x, const char* uplo) { return guard([&] { return at::linalg_eigvalsh(*x, uplo); }); }
EXPORT void lltorch_linalg_cholesky_ex(Handle x, bool check_errors, Handle* l, Handle* info) { guard_pair(l, info, [&] { return at::linalg_cholesky_ex(*x, false, check_errors); }); }
EXPORT void lltorch_linalg_inv_ex(Handle x, bool check_errors, Handle* inverse, Handle* info) { guard_pair(inverse, info, [&] { return at::linalg_inv_ex(*x, check_errors); }); }
EXPORT void lltorch_linalg_qr(Handle x, const char* mode, Handle* q, Handle* r) { guard_pair(q, r, [&] { return at::linalg_qr(*x, mode); }); }
EXPORT void lltorch_linalg_svd(Handle x, bool full_matrices, Handle* u, Handle* s, Handle* vh) { guard_triple(u, s, vh, [&] { return at::linalg_svd(*x, full_matrices); }); }
EXPORT void lltorch_linalg_lu_factor(Handle x, bool pivot, Handle* lu, Handle* pivots) { guard_pair(lu, pivots, [&] { return at::linalg_lu_factor(*x, pivot); }); }
EXPORT void lltorch_linalg_lu(Handle x, bool pivot, Handle* p, Handle* l, Handle* u) { guard_triple(p, l, u, [&] { return at::linalg_lu(*x, pivot); }); }
EXPORT void lltorch_linalg_lstsq(Handle a, Handle b, OptionalDouble rcond, Handle* solution, Handle* residuals, Handle* rank, Handle* singular_values) {
    guard_void([&] {
        auto [x, r, k, s] = at::linalg_lstsq(*a, *b, rcond);
        *solution = own(x);
        *residuals = own(r);
        *rank = own(k);
        *singular_values = own(s);
    });
}
EXPORT Handle lltorch_linalg_solve(Handle a, Handle b, bool left) { return guard([&] { return at::linalg_solve(*a, *b, left); }); }
EXPORT void lltorch_linalg_solve_ex(Handle a, Handle b, bool left, bool check_errors, Handle* result, Handle* info) {
    guard_pair(result, info, [&] { return at::linalg_solve_ex(*a, *b, left, check_errors); });
}
EXPORT Handle lltorch_linalg_multi_dot(TensorList tensors) { return guard([&] { return at::linalg_multi_dot(tensors.vector()); }); }
EXPORT Handle lltorch_linalg_pinv(Handle x, OptionalDouble atol, OptionalDouble rtol, bool hermitian) { return guard([&] { return at::linalg_pinv(*x, atol, rtol, hermitian); }); }
EXPORT Handle lltorch_linalg_pinv_tensor(Handle x, OptionalHandle atol, OptionalHandle rtol, bool hermitian) { return guard([&] { return at::linalg_pinv(*x, optional(atol), optional(rtol), hermitian); }); }
EXPORT Handle lltorch_linalg_matrix_rank(Handle x, OptionalDouble atol, OptionalDouble rtol, bool hermitian) { return guard([&] { return at::linalg_matrix_rank(*x, atol, rtol, hermitian); }); }
EXPORT Handle lltorch_linalg_matrix_rank_tensor(Handle x, OptionalHandle atol, OptionalHandle rtol, bool hermitian) { return guard([&] { return at::linalg_matrix_rank(*x, optional(atol), optional(rtol), hermitian); }); }
EXPORT Handle lltorch_linalg_matrix_power(Handle x, int64_t n) { return guard([&] { return at::linalg_matrix_power(*x, n); }); }
EXPORT Handle lltorch_linalg_householder_product(Handle a, Handle tau) { return guard([&] { return at::linalg_householder_product(*a, *tau); }); }
EXPORT Handle lltorch_linalg_tensorinv(Handle x, int64_t ind) { return guard([&] { return at::linalg_tensorinv(*x, ind); }); }
EXPORT Handle lltorch_linalg_tensorsolve(Handle a, Handle b, IntList dims) { return guard([&] { return at::linalg_tensorsolve(*a, *b, dims.optional()); }); }
EXPORT Handle lltorch_linalg_vander(Handle x, OptionalInt n) { return guard([&] { return at::linalg_vander(*x, n); }); }
EXPORT Handle lltorch_linalg_cross(Handle x, Handle y, int64_t dim) { return guard([&] { return at::linalg_cross(*x, *y, dim); }); }
EXPORT Handle lltorch_linalg_cond(Handle x) { return guard([&] { return at::linalg_cond(*x); }); }
EXPORT Handle lltorch_linalg_cond_number(Handle x, double p) { return guard([&] { return at::linalg_cond(*x, p); }); }
EXPORT Handle lltorch_linalg_cond_name(Handle x, const char* p) { return guard([&] { return at::linalg_cond(*x, c10::string_view(p)); }); }

EXPORT Handle lltorch_linalg_norm(Handle x, IntList dims, bool keepdim) { return guard([&] { return at::linalg_norm(*x, c10::nullopt, dims.optional(), keepdim); }); }
EXPORT Handle lltorch_linalg_norm_number(Handle x, double ord, IntList dims, bool keepdim) { return guard([&] { return at::linalg_norm(*x, at::Scalar(ord), dims.optional(), keepdim); }); }
EXPORT Handle lltorch_linalg_norm_name(Handle x, const char* ord, IntList dims, bool keepdim) { return guard([&] { return at::linalg_norm(*x, c10::string_view(ord), dims.optional(), keepdim); }); }
EXPORT Handle lltorch_linalg_vector_norm(Handle x, double ord, IntList dims, bool keepdim) { return guard([&] { return at::linalg_vector_norm(*x, ord, dims.optional(), keepdim); }); }
EXPORT Handle lltorch_linalg_matrix_norm(Handle x, double ord, IntList dims, bool keepdim) { return guard([&] { return at::linalg_matrix_norm(*x, ord, dims, keepdim); }); }
EXPORT Handle lltorch_linalg_matrix_norm_name(Handle x, const char* ord, IntList dims, bool keepdim) { return guard([&] { return at::linalg_matrix_norm(*x, c10::string_view(ord), dims, keepdim); }); }

EXPORT Handle lltorch_cholesky(Handle x, bool upper) { return guard([&] { return at::cholesky(*x, upper); }); }
EXPORT Handle lltorch_cholesky_inverse(Handle x, bool upper) { return guard([&] { return at::cholesky_inverse(*x, upper); }); }
EXPORT Handle lltorch_cholesky_solve(Handle b, Handle x, bool upper) { return guard([&] { return at::cholesky_solve(*b, *x, upper); }); }
EXPORT Handle lltorch_pinverse(Handle x, double rcond) { return guard([&] { return at::pinverse(*x, rcond); }); }
EXPORT void lltorch_geqrf(Handle x, Handle* a, Handle* tau) { guard_pair(a, tau, [&] { return at::geqrf(*x); }); }
EXPORT Handle lltorch_ormqr(Handle x, Handle tau, Handle other, bool left, bool transpose) { return guard([&] { return at::ormqr(*x, *tau, *other, left, transpose); }); }
