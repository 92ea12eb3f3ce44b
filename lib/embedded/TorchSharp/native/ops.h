// The shapes that most operations have. NAME is LibTorch's own name of the operation; lltorch_NAME is the export.
#pragma once

#include "common.h"

#include <tuple>

// A tensor argument that may be absent: C# passes null.
using OptionalHandle = Handle;

// Runs an operation that yields two or three tensors.
template <class F>
void guard_pair(Handle* first, Handle* second, F&& body) {
    guard_void([&] {
        auto results = body();
        *first = own(std::get<0>(results));
        *second = own(std::get<1>(results));
    });
}

template <class F>
void guard_triple(Handle* first, Handle* second, Handle* third, F&& body) {
    guard_void([&] {
        auto results = body();
        *first = own(std::get<0>(results));
        *second = own(std::get<1>(results));
        *third = own(std::get<2>(results));
    });
}

// Tensor -> Tensor
#define UNARY(name) \
    EXPORT Handle lltorch_##name(Handle x) { return guard([&] { return at::name(*x); }); }

// Tensor, in place
#define UNARY_INPLACE(name) \
    EXPORT bool lltorch_##name##_(Handle x) { return guard_void([&] { x->name##_(); }); }

// (Tensor, Tensor) -> Tensor, with broadcasting
#define BINARY(name) \
    EXPORT Handle lltorch_##name(Handle x, Handle y) { return guard([&] { return at::name(*x, *y); }); }

// (Tensor, Tensor), the first in place
#define BINARY_INPLACE(name) \
    EXPORT bool lltorch_##name##_(Handle x, Handle y) { return guard_void([&] { x->name##_(*y); }); }

// (Tensor, Scalar) -> Tensor
#define SCALAR(name) \
    EXPORT Handle lltorch_##name##_scalar(Handle x, ScalarArg y) { return guard([&] { return at::name(*x, y); }); }

// (Tensor, Scalar), in place
#define SCALAR_INPLACE(name) \
    EXPORT bool lltorch_##name##_scalar_(Handle x, ScalarArg y) { return guard_void([&] { x->name##_(y); }); }
