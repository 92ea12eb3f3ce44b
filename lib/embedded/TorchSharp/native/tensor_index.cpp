// Indexing, in the sense of x[…].
#include "common.h"

#include <ATen/TensorIndexing.h>

#include <limits>

namespace {
using at::indexing::Slice;
using Index = at::indexing::TensorIndex;

// TensorIndex of C#.
struct IndexArg {
    int64_t kind;
    int64_t start;
    int64_t stop;
    int64_t step;
    Handle tensor;

    static c10::optional<int64_t> bound(int64_t value, int64_t not_given) {
        return value == not_given ? c10::nullopt : c10::optional<int64_t>(value);
    }

    Index index() const {
        switch (kind) {
            case 0: return at::indexing::None;
            case 1: return start != 0;
            case 2: return start;
            case 3:
                return Slice(bound(start, std::numeric_limits<int64_t>::min()),
                             bound(stop, std::numeric_limits<int64_t>::max()), step);
            case 4: return at::indexing::Ellipsis;
            default: return *tensor;
        }
    }
};

struct IndexList {
    const IndexArg* data;
    int64_t length;
    std::vector<Index> vector() const {
        std::vector<Index> indices;
        indices.reserve(length);
        for (int64_t i = 0; i < length; i++) indices.push_back(data[i].index());
        return indices;
    }
};

std::vector<Index> integers(IntList list) { return {list.data, list.data + list.length}; }

// Tensors as indices; a null one takes the whole dimension.
c10::List<c10::optional<at::Tensor>> tensors(TensorList list) {
    c10::List<c10::optional<at::Tensor>> indices;
    bool any = false;
    for (int64_t i = 0; i < list.length; i++) {
        indices.push_back(optional(list.data[i]));
        any |= list.data[i] != nullptr;
    }
    TORCH_CHECK(any, "an index made of tensors needs at least one that is not null");
    return indices;
}

at::Tensor filled(Handle self, ScalarArg value) { return at::scalar_tensor(value, self->options()); }
}  // namespace

EXPORT Handle lltorch_index(Handle self, IndexList indices) {
    return guard([&] { return at::indexing::get_item(*self, indices.vector()); });
}

EXPORT bool lltorch_set_index(Handle self, IndexList indices, Handle value) {
    return guard_void([&] { at::indexing::set_item(*self, indices.vector(), *value); });
}

EXPORT bool lltorch_set_index_scalar(Handle self, IndexList indices, ScalarArg value) {
    return guard_void([&] { at::indexing::set_item(*self, indices.vector(), filled(self, value)); });
}

// accumulate adds instead of assigning.
EXPORT bool lltorch_index_put_(Handle self, IndexList indices, Handle value, bool accumulate) {
    return guard_void([&] {
        if (!accumulate) {
            at::indexing::set_item(*self, indices.vector(), *value);
            return;
        }
        // First a view of what numbers, slices, None and … select, as set_item does it; the tensors index into that view.
        std::vector<at::Tensor> places;
        at::Tensor part = at::indexing::impl::applySlicing(*self, indices.vector(), places, false, self->device(), self->sizes());
        if (places.empty())
            part.add_(*value);
        else
            part.index_put_(at::indexing::impl::typeConvertIndices(part, std::move(places)), value->to(self->scalar_type()), true);
    });
}

EXPORT Handle lltorch_index_tensors(Handle self, TensorList indices) {
    return guard([&] { return indices.length == 0 ? self->alias() : self->index(tensors(indices)); });
}

EXPORT bool lltorch_index_put_tensors_(Handle self, TensorList indices, Handle value, bool accumulate) {
    return guard_void([&] { self->index_put_(tensors(indices), value->to(self->scalar_type()), accumulate); });
}

EXPORT bool lltorch_index_put_tensors_scalar_(Handle self, TensorList indices, ScalarArg value) {
    return guard_void([&] { self->index_put_(tensors(indices), filled(self, value), false); });
}

EXPORT Handle lltorch_item_at(Handle self, IntList indices) {
    return guard([&] { return at::indexing::get_item(*self, integers(indices)); });
}

EXPORT bool lltorch_set_item_at(Handle self, IntList indices, Handle value) {
    return guard_void([&] { at::indexing::set_item(*self, integers(indices), *value); });
}

EXPORT Handle lltorch_select(Handle self, int64_t dim, int64_t index) {
    return guard([&] { return self->select(dim, index); });
}

EXPORT Handle lltorch_narrow(Handle self, int64_t dim, int64_t start, int64_t length) {
    return guard([&] { return self->narrow(dim, start, length); });
}

EXPORT Handle lltorch_slice(Handle self, int64_t dim, OptionalInt start, OptionalInt stop, int64_t step) {
    return guard([&] { return self->slice(dim, start.get(), stop.get(), step); });
}

EXPORT Handle lltorch_index_select(Handle self, int64_t dim, Handle index) {
    return guard([&] { return self->index_select(dim, *index); });
}

EXPORT Handle lltorch_take(Handle self, Handle index) {
    return guard([&] { return self->take(*index); });
}

EXPORT Handle lltorch_take_along_dim(Handle self, Handle indices, OptionalInt dim) {
    return guard([&] { return self->take_along_dim(*indices, dim.get()); });
}

EXPORT Handle lltorch_index_add(Handle self, int64_t dim, Handle index, Handle source, ScalarArg alpha) {
    return guard([&] { return self->index_add(dim, *index, *source, alpha); });
}

EXPORT bool lltorch_index_add_(Handle self, int64_t dim, Handle index, Handle source, ScalarArg alpha) {
    return guard_void([&] { self->index_add_(dim, *index, *source, alpha); });
}

EXPORT Handle lltorch_index_copy(Handle self, int64_t dim, Handle index, Handle source) {
    return guard([&] { return self->index_copy(dim, *index, *source); });
}

EXPORT bool lltorch_index_copy_(Handle self, int64_t dim, Handle index, Handle source) {
    return guard_void([&] { self->index_copy_(dim, *index, *source); });
}

EXPORT Handle lltorch_index_fill(Handle self, int64_t dim, Handle index, ScalarArg value) {
    return guard([&] { return self->index_fill(dim, *index, value.value()); });
}

EXPORT bool lltorch_index_fill_(Handle self, int64_t dim, Handle index, ScalarArg value) {
    return guard_void([&] { self->index_fill_(dim, *index, value.value()); });
}

EXPORT Handle lltorch_masked_fill(Handle self, Handle mask, ScalarArg value) {
    return guard([&] { return self->masked_fill(*mask, value.value()); });
}

EXPORT bool lltorch_masked_fill_(Handle self, Handle mask, ScalarArg value) {
    return guard_void([&] { self->masked_fill_(*mask, value.value()); });
}

EXPORT Handle lltorch_masked_scatter(Handle self, Handle mask, Handle value) {
    return guard([&] { return self->masked_scatter(*mask, *value); });
}

EXPORT bool lltorch_masked_scatter_(Handle self, Handle mask, Handle value) {
    return guard_void([&] { self->masked_scatter_(*mask, *value); });
}

EXPORT Handle lltorch_masked_select(Handle self, Handle mask) {
    return guard([&] { return self->masked_select(*mask); });
}

EXPORT Handle lltorch_select_scatter(Handle self, Handle source, int64_t dim, int64_t index) {
    return guard([&] { return self->select_scatter(*source, dim, index); });
}

EXPORT Handle lltorch_slice_scatter(Handle self, Handle source, int64_t dim, OptionalInt start, OptionalInt end, int64_t step) {
    return guard([&] { return self->slice_scatter(*source, dim, start.get(), end.get(), step); });
}

EXPORT Handle lltorch_diagonal_scatter(Handle self, Handle source, int64_t offset, int64_t dim1, int64_t dim2) {
    return guard([&] { return self->diagonal_scatter(*source, offset, dim1, dim2); });
}
