// Views and rearrangements.
#include "common.h"

EXPORT Handle lltorch_reshape(Handle self, IntList shape) {
    return guard([&] { return self->reshape(shape.ref()); });
}

EXPORT Handle lltorch_view(Handle self, IntList shape) {
    return guard([&] { return self->view(shape.ref()); });
}

EXPORT Handle lltorch_squeeze(Handle self, OptionalInt dim) {
    return guard([&] { return dim.has_value ? self->squeeze(dim.value) : self->squeeze(); });
}

EXPORT bool lltorch_squeeze_(Handle self, OptionalInt dim) {
    return guard_void([&] { dim.has_value ? self->squeeze_(dim.value) : self->squeeze_(); });
}

EXPORT Handle lltorch_unsqueeze(Handle self, int64_t dim) {
    return guard([&] { return self->unsqueeze(dim); });
}

EXPORT bool lltorch_unsqueeze_(Handle self, int64_t dim) {
    return guard_void([&] { self->unsqueeze_(dim); });
}

EXPORT Handle lltorch_permute(Handle self, IntList dims) {
    return guard([&] { return self->permute(dims.ref()); });
}

EXPORT Handle lltorch_transpose(Handle self, int64_t dim0, int64_t dim1) {
    return guard([&] { return self->transpose(dim0, dim1); });
}

EXPORT bool lltorch_transpose_(Handle self, int64_t dim0, int64_t dim1) {
    return guard_void([&] { self->transpose_(dim0, dim1); });
}

EXPORT Handle lltorch_t(Handle self) {
    return guard([&] { return self->t(); });
}

EXPORT Handle lltorch_flatten(Handle self, int64_t start, int64_t end) {
    return guard([&] { return self->flatten(start, end); });
}

EXPORT Handle lltorch_unflatten(Handle self, int64_t dim, IntList sizes) {
    return guard([&] { return self->unflatten(dim, sizes.ref()); });
}

EXPORT Handle lltorch_expand(Handle self, IntList sizes, bool implicit) {
    return guard([&] { return self->expand(sizes.ref(), implicit); });
}

EXPORT Handle lltorch_broadcast_to(Handle self, IntList sizes) {
    return guard([&] { return self->broadcast_to(sizes.ref()); });
}

EXPORT Handle lltorch_as_strided(Handle self, IntList sizes, IntList strides, int64_t offset) {
    return guard([&] { return self->as_strided(sizes.ref(), strides.ref(), offset); });
}

EXPORT Handle lltorch_repeat(Handle self, IntList sizes) {
    return guard([&] { return self->repeat(sizes.ref()); });
}

EXPORT Handle lltorch_tile(Handle self, IntList reps) {
    return guard([&] { return self->tile(reps.ref()); });
}

EXPORT Handle lltorch_repeat_interleave(Handle self, int64_t repeats, OptionalInt dim, OptionalInt output_size) {
    return guard([&] { return self->repeat_interleave(repeats, dim.get(), output_size.get()); });
}

EXPORT Handle lltorch_repeat_interleave_tensor(Handle self, Handle repeats, OptionalInt dim, OptionalInt output_size) {
    return guard([&] { return self->repeat_interleave(*repeats, dim.get(), output_size.get()); });
}

EXPORT Handle lltorch_flip(Handle self, IntList dims) {
    return guard([&] { return self->flip(dims.ref()); });
}

EXPORT Handle lltorch_fliplr(Handle self) {
    return guard([&] { return self->fliplr(); });
}

EXPORT Handle lltorch_flipud(Handle self) {
    return guard([&] { return self->flipud(); });
}

EXPORT Handle lltorch_roll(Handle self, IntList shifts, IntList dims) {
    return guard([&] { return self->roll(shifts.ref(), dims.ref()); });
}

EXPORT Handle lltorch_rot90(Handle self, int64_t k, int64_t dim0, int64_t dim1) {
    return guard([&] { return self->rot90(k, {dim0, dim1}); });
}

EXPORT Handle lltorch_unfold(Handle self, int64_t dimension, int64_t size, int64_t step) {
    return guard([&] { return self->unfold(dimension, size, step); });
}

EXPORT Handle lltorch_movedim(Handle self, IntList source, IntList destination) {
    return guard([&] { return self->movedim(source.ref(), destination.ref()); });
}

EXPORT Handle lltorch_diag(Handle self, int64_t diagonal) {
    return guard([&] { return self->diag(diagonal); });
}

EXPORT Handle lltorch_diagonal(Handle self, int64_t offset, int64_t dim1, int64_t dim2) {
    return guard([&] { return self->diagonal(offset, dim1, dim2); });
}

EXPORT Handle lltorch_diag_embed(Handle self, int64_t offset, int64_t dim1, int64_t dim2) {
    return guard([&] { return self->diag_embed(offset, dim1, dim2); });
}

EXPORT Handle lltorch_diagflat(Handle self, int64_t offset) {
    return guard([&] { return self->diagflat(offset); });
}

EXPORT Handle lltorch_adjoint(Handle self) {
    return guard([&] { return self->adjoint(); });
}

EXPORT Handle lltorch_matrix_H(Handle self) {
    return guard([&] { return self->matrix_H(); });
}

EXPORT Handle lltorch_mT(Handle self) {
    return guard([&] { return self->mT(); });
}

EXPORT Handle lltorch_mH(Handle self) {
    return guard([&] { return self->mH(); });
}

EXPORT Handle lltorch_numpy_T(Handle self) {
    return guard([&] { return self->numpy_T(); });
}

EXPORT Handle lltorch_view_as_real(Handle self) {
    return guard([&] { return at::view_as_real(*self); });
}

EXPORT Handle lltorch_view_as_complex(Handle self) {
    return guard([&] { return at::view_as_complex(*self); });
}

EXPORT Handle lltorch_real(Handle self) {
    return guard([&] { return at::real(*self); });
}

EXPORT Handle lltorch_imag(Handle self) {
    return guard([&] { return at::imag(*self); });
}

EXPORT Handle lltorch_atleast_1d(Handle self) {
    return guard([&] { return at::atleast_1d(*self); });
}

EXPORT Handle lltorch_atleast_2d(Handle self) {
    return guard([&] { return at::atleast_2d(*self); });
}

EXPORT Handle lltorch_atleast_3d(Handle self) {
    return guard([&] { return at::atleast_3d(*self); });
}

EXPORT Handle lltorch_resolve_conj(Handle self) {
    return guard([&] { return self->resolve_conj(); });
}

EXPORT Handle lltorch_resolve_neg(Handle self) {
    return guard([&] { return self->resolve_neg(); });
}

EXPORT Handle lltorch_to_dense(Handle self) {
    return guard([&] { return self->to_dense(); });
}

EXPORT Handle lltorch_to_sparse(Handle self) {
    return guard([&] { return self->to_sparse(); });
}
