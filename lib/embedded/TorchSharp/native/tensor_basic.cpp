// What a tensor is: shape, type, place, elements, conversions, copies.
#include "common.h"

EXPORT int64_t lltorch_ndim(Handle self) { return self->dim(); }

EXPORT int64_t lltorch_numel(Handle self) { return self->numel(); }

EXPORT int32_t lltorch_dtype(Handle self) { return static_cast<int32_t>(self->scalar_type()); }

EXPORT int64_t lltorch_element_size(Handle self) { return static_cast<int64_t>(self->element_size()); }

EXPORT int32_t lltorch_device_type(Handle self) { return static_cast<int32_t>(self->device().type()); }

EXPORT int32_t lltorch_device_index(Handle self) { return self->device().index(); }

EXPORT void lltorch_sizes(Handle self, int64_t* out) {
    auto sizes = self->sizes();
    std::copy(sizes.begin(), sizes.end(), out);
}

EXPORT bool lltorch_strides(Handle self, int64_t* out) {
    return guard_void([&] {
        auto strides = self->strides();
        std::copy(strides.begin(), strides.end(), out);
    });
}

EXPORT int64_t lltorch_storage_offset(Handle self) { return self->storage_offset(); }

EXPORT bool lltorch_is_contiguous(Handle self) { return self->is_contiguous(); }

EXPORT bool lltorch_is_sparse(Handle self) { return self->is_sparse(); }

EXPORT bool lltorch_is_meta(Handle self) { return self->is_meta(); }

EXPORT bool lltorch_is_conj(Handle self) { return self->is_conj(); }

EXPORT bool lltorch_is_neg(Handle self) { return self->is_neg(); }

// Null for a tensor without elements. One whose conjugate or sign is still to be applied, or whose zeros are not stored,
// does not have in memory what it stands for: see lltorch_readable.
EXPORT bool lltorch_data_ptr(Handle self, void** result) {
    return guard_void([&] {
        TORCH_CHECK(self->layout() == at::kStrided && !self->is_meta(), "this tensor has no elements in memory to read");
        TORCH_CHECK(!self->is_conj() && !self->is_neg() && !self->_is_zerotensor(),
                    "the memory of this tensor does not hold its elements: it is a lazy conjugate, negative or zero. Call .clone() first.");
        *result = self->numel() == 0 ? nullptr : self->data_ptr();
    });
}

// The tensor itself, or a copy if its memory is elsewhere or does not hold the elements as they are.
EXPORT Handle lltorch_readable(Handle self) {
    return guard([&] {
        if (self->is_cpu() && !self->is_conj() && !self->is_neg() && !self->_is_zerotensor()) return *self;
        at::Tensor tensor = self->detach().cpu().resolve_conj().resolve_neg();
        return tensor._is_zerotensor() ? at::zeros(tensor.sizes(), tensor.options()) : tensor;
    });
}

EXPORT bool lltorch_item(Handle self, ScalarArg* out) {
    return guard_void([&] {
        auto scalar = self->item();
        out->type = static_cast<int64_t>(self->scalar_type());
        if (scalar.isComplex()) {
            auto value = scalar.toComplexDouble();
            out->real = value.real();
            out->imaginary = value.imag();
        } else if (scalar.isFloatingPoint()) {
            out->real = scalar.toDouble();
        } else {
            out->integer = scalar.isBoolean() ? scalar.toBool() : scalar.toLong();
            out->real = static_cast<double>(out->integer);
        }
    });
}

EXPORT Handle lltorch_to(Handle self, OptionalType type, int32_t place, bool non_blocking, bool copy) {
    return guard([&] {
        auto options = self->options();
        if (auto wanted = optional_type(type)) options = options.dtype(*wanted);
        if (place != -1) options = options.device(device(place));
        return self->to(options, non_blocking, copy);
    });
}

EXPORT Handle lltorch_clone(Handle self) {
    return guard([&] { return self->clone(); });
}

EXPORT Handle lltorch_contiguous(Handle self) {
    return guard([&] { return self->contiguous(); });
}

EXPORT Handle lltorch_detach(Handle self) {
    return guard([&] { return self->detach(); });
}

EXPORT Handle lltorch_alias(Handle self) {
    return guard([&] { return *self; });
}

EXPORT bool lltorch_detach_(Handle self) {
    return guard_void([&] { self->detach_(); });
}

EXPORT bool lltorch_copy_(Handle self, Handle source, bool non_blocking) {
    return guard_void([&] { self->copy_(*source, non_blocking); });
}

EXPORT bool lltorch_fill_(Handle self, ScalarArg value) {
    return guard_void([&] { self->fill_(value); });
}

EXPORT bool lltorch_zero_(Handle self) {
    return guard_void([&] { self->zero_(); });
}

EXPORT bool lltorch_set_(Handle self, Handle source) {
    return guard_void([&] { self->set_(*source); });
}
