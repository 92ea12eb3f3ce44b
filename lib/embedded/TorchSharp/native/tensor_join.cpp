// From many tensors to one and back.
#include "common.h"

EXPORT Handle lltorch_cat(TensorList tensors, int64_t dim) {
    return guard([&] { return at::cat(tensors.vector(), dim); });
}

EXPORT Handle lltorch_stack(TensorList tensors, int64_t dim) {
    return guard([&] { return at::stack(tensors.vector(), dim); });
}

EXPORT Handle lltorch_hstack(TensorList tensors) {
    return guard([&] { return at::hstack(tensors.vector()); });
}

EXPORT Handle lltorch_vstack(TensorList tensors) {
    return guard([&] { return at::vstack(tensors.vector()); });
}

EXPORT Handle lltorch_dstack(TensorList tensors) {
    return guard([&] { return at::dstack(tensors.vector()); });
}

EXPORT Handle lltorch_column_stack(TensorList tensors) {
    return guard([&] { return at::column_stack(tensors.vector()); });
}

EXPORT Handle lltorch_block_diag(TensorList tensors) {
    return guard([&] { return at::block_diag(tensors.vector()); });
}

EXPORT Handle lltorch_cartesian_prod(TensorList tensors) {
    return guard([&] { return at::cartesian_prod(tensors.vector()); });
}

EXPORT Handle lltorch_combinations(Handle self, int64_t r, bool with_replacement) {
    return guard([&] { return at::combinations(*self, r, with_replacement); });
}

EXPORT TensorArray* lltorch_meshgrid(TensorList tensors, const char* indexing) {
    return guard_list([&] { return at::meshgrid(tensors.vector(), indexing); });
}

EXPORT TensorArray* lltorch_broadcast_tensors(TensorList tensors) {
    return guard_list([&] { return at::broadcast_tensors(tensors.vector()); });
}

EXPORT TensorArray* lltorch_split(Handle self, int64_t size, int64_t dim) {
    return guard_list([&] { return self->split(size, dim); });
}

EXPORT TensorArray* lltorch_split_with_sizes(Handle self, IntList sizes, int64_t dim) {
    return guard_list([&] { return self->split_with_sizes(sizes.ref(), dim); });
}

EXPORT TensorArray* lltorch_tensor_split(Handle self, int64_t sections, int64_t dim) {
    return guard_list([&] { return self->tensor_split(sections, dim); });
}

EXPORT TensorArray* lltorch_tensor_split_at(Handle self, IntList indices, int64_t dim) {
    return guard_list([&] { return self->tensor_split(indices.ref(), dim); });
}

EXPORT TensorArray* lltorch_tensor_split_tensor(Handle self, Handle indices, int64_t dim) {
    return guard_list([&] { return self->tensor_split(*indices, dim); });
}

// The direction: 0 is hsplit, 1 vsplit, 2 dsplit.
EXPORT TensorArray* lltorch_xsplit(Handle self, int32_t direction, OptionalInt sections, IntList indices) {
    return guard_list([&] {
        if (direction == 0) return sections.has_value ? self->hsplit(sections.value) : self->hsplit(indices.ref());
        if (direction == 1) return sections.has_value ? self->vsplit(sections.value) : self->vsplit(indices.ref());
        return sections.has_value ? self->dsplit(sections.value) : self->dsplit(indices.ref());
    });
}

EXPORT TensorArray* lltorch_chunk(Handle self, int64_t chunks, int64_t dim) {
    return guard_list([&] { return self->chunk(chunks, dim); });
}

EXPORT TensorArray* lltorch_unbind(Handle self, int64_t dim) {
    return guard_list([&] { return self->unbind(dim); });
}
