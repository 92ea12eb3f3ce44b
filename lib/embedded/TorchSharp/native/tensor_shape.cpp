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
