// Sorting, searching, gathering and scattering; triangles.
#include "ops.h"

EXPORT void lltorch_sort(Handle x, int64_t dim, bool descending, bool stable, Handle* values, Handle* indices) {
    guard_pair(values, indices, [&] { return at::sort(*x, stable, dim, descending); });
}
EXPORT void lltorch_topk(Handle x, int64_t k, int64_t dim, bool largest, bool sorted, Handle* values, Handle* indices) {
    guard_pair(values, indices, [&] { return at::topk(*x, k, dim, largest, sorted); });
}
EXPORT Handle lltorch_argsort(Handle x, int64_t dim, bool descending) { return guard([&] { return at::argsort(*x, dim, descending); }); }
UNARY(msort)
UNARY(nonzero)
UNARY(argwhere)
EXPORT TensorArray* lltorch_nonzero_as_list(Handle x) { return guard_list([&] { return at::nonzero_numpy(*x); }); }
EXPORT Handle lltorch_bucketize(Handle x, Handle boundaries, bool int32, bool right) { return guard([&] { return at::bucketize(*x, *boundaries, int32, right); }); }
EXPORT Handle lltorch_searchsorted(Handle sequence, Handle values, bool int32, bool right, OptionalHandle sorter) {
    return guard([&] { return at::searchsorted(*sequence, *values, int32, right, c10::nullopt, optional(sorter)); });
}
EXPORT Handle lltorch_searchsorted_scalar(Handle sequence, ScalarArg value, bool int32, bool right, OptionalHandle sorter) {
    return guard([&] { return at::searchsorted(*sequence, value, int32, right, c10::nullopt, optional(sorter)); });
}

EXPORT Handle lltorch_gather(Handle x, int64_t dim, Handle index, bool sparse_grad) { return guard([&] { return at::gather(*x, dim, *index, sparse_grad); }); }
EXPORT Handle lltorch_scatter(Handle x, int64_t dim, Handle index, Handle source) { return guard([&] { return at::scatter(*x, dim, *index, *source); }); }
EXPORT bool lltorch_scatter_(Handle x, int64_t dim, Handle index, Handle source) { return guard_void([&] { x->scatter_(dim, *index, *source); }); }
EXPORT Handle lltorch_scatter_add(Handle x, int64_t dim, Handle index, Handle source) { return guard([&] { return at::scatter_add(*x, dim, *index, *source); }); }
EXPORT bool lltorch_scatter_add_(Handle x, int64_t dim, Handle index, Handle source) { return guard_void([&] { x->scatter_add_(dim, *index, *source); }); }
EXPORT Handle lltorch_index_reduce(Handle x, int64_t dim, Handle index, Handle source, const char* reduce, bool include_self) {
    return guard([&] { return at::index_reduce(*x, dim, *index, *source, reduce, include_self); });
}

EXPORT Handle lltorch_tril(Handle x, int64_t diagonal) { return guard([&] { return at::tril(*x, diagonal); }); }
EXPORT bool lltorch_tril_(Handle x, int64_t diagonal) { return guard_void([&] { x->tril_(diagonal); }); }
EXPORT Handle lltorch_triu(Handle x, int64_t diagonal) { return guard([&] { return at::triu(*x, diagonal); }); }
EXPORT bool lltorch_triu_(Handle x, int64_t diagonal) { return guard_void([&] { x->triu_(diagonal); }); }
EXPORT Handle lltorch_tril_indices(int64_t rows, int64_t columns, int64_t offset, OptionalType type) { return guard([&] { return at::tril_indices(rows, columns, offset, at::TensorOptions().dtype(optional_type(type))); }); }
EXPORT Handle lltorch_triu_indices(int64_t rows, int64_t columns, int64_t offset, OptionalType type) { return guard([&] { return at::triu_indices(rows, columns, offset, at::TensorOptions().dtype(optional_type(type))); }); }
UNARY(trace)
