// Products of vectors and matrices.
#include "ops.h"

BINARY(dot)
BINARY(vdot)
BINARY(inner)
BINARY(outer)
BINARY(mv)
BINARY(mm)
BINARY(bmm)
BINARY(matmul)
BINARY(kron)

EXPORT Handle lltorch_addmm(Handle x, Handle a, Handle b, double beta, double alpha) { return guard([&] { return at::addmm(*x, *a, *b, beta, alpha); }); }
EXPORT bool lltorch_addmm_(Handle x, Handle a, Handle b, double beta, double alpha) { return guard_void([&] { x->addmm_(*a, *b, beta, alpha); }); }
EXPORT Handle lltorch_addmv(Handle x, Handle a, Handle b, double beta, double alpha) { return guard([&] { return at::addmv(*x, *a, *b, beta, alpha); }); }
EXPORT bool lltorch_addmv_(Handle x, Handle a, Handle b, double beta, double alpha) { return guard_void([&] { x->addmv_(*a, *b, beta, alpha); }); }
EXPORT Handle lltorch_addr(Handle x, Handle a, Handle b, double beta, double alpha) { return guard([&] { return at::addr(*x, *a, *b, beta, alpha); }); }
EXPORT bool lltorch_addr_(Handle x, Handle a, Handle b, double beta, double alpha) { return guard_void([&] { x->addr_(*a, *b, beta, alpha); }); }
EXPORT Handle lltorch_addbmm(Handle x, Handle a, Handle b, double beta, double alpha) { return guard([&] { return at::addbmm(*x, *a, *b, beta, alpha); }); }
EXPORT bool lltorch_addbmm_(Handle x, Handle a, Handle b, double beta, double alpha) { return guard_void([&] { x->addbmm_(*a, *b, beta, alpha); }); }
EXPORT Handle lltorch_baddbmm(Handle x, Handle a, Handle b, double beta, double alpha) { return guard([&] { return at::baddbmm(*x, *a, *b, beta, alpha); }); }

EXPORT Handle lltorch_tensordot(Handle x, Handle y, IntList x_dims, IntList y_dims) { return guard([&] { return at::tensordot(*x, *y, x_dims, y_dims); }); }
// The last `count` dimensions of x with the first `count` of y.
EXPORT Handle lltorch_tensordot_count(Handle x, Handle y, int64_t count) {
    return guard([&] {
        TORCH_CHECK(count >= 0 && count <= x->dim() && count <= y->dim(),
                    "tensordot expects dims between 0 and the number of dimensions of both tensors (", x->dim(), " and ", y->dim(),
                    "), but got dims=", count);
        std::vector<int64_t> x_dims, y_dims;
        for (int64_t i = 0; i < count; i++) {
            x_dims.push_back(x->dim() - count + i);
            y_dims.push_back(i);
        }
        return at::tensordot(*x, *y, x_dims, y_dims);
    });
}
EXPORT Handle lltorch_einsum(const char* equation, TensorList tensors) { return guard([&] { return at::einsum(equation, tensors.vector()); }); }
EXPORT Handle lltorch_chain_matmul(TensorList tensors) { return guard([&] { return at::chain_matmul(tensors.vector()); }); }
EXPORT Handle lltorch_cdist(Handle x, Handle y, double p, OptionalInt compute_mode) { return guard([&] { return at::cdist(*x, *y, p, compute_mode); }); }
EXPORT Handle lltorch_vander(Handle x, OptionalInt n, bool increasing) { return guard([&] { return at::vander(*x, n, increasing); }); }
