// Factory functions.
#include "common.h"

#include <cstring>

EXPORT Handle lltorch_zeros(IntList size, CreateOptions o) {
    return guard([&] { return o.finish(at::zeros(size, o.options())); });
}

EXPORT Handle lltorch_ones(IntList size, CreateOptions o) {
    return guard([&] { return o.finish(at::ones(size, o.options())); });
}

EXPORT Handle lltorch_empty(IntList size, CreateOptions o) {
    return guard([&] { return o.finish(at::empty(size, o.options())); });
}

EXPORT Handle lltorch_empty_strided(IntList size, IntList strides, CreateOptions o) {
    return guard([&] { return o.finish(at::empty_strided(size, strides, o.options())); });
}

EXPORT Handle lltorch_full(IntList size, ScalarArg value, CreateOptions o) {
    return guard([&] { return o.finish(at::full(size, value, o.options())); });
}

EXPORT Handle lltorch_eye(int64_t rows, int64_t columns, CreateOptions o) {
    return guard([&] { return o.finish(at::eye(rows, columns < 0 ? rows : columns, o.options())); });
}

EXPORT Handle lltorch_arange(ScalarArg start, ScalarArg stop, ScalarArg step, CreateOptions o) {
    return guard([&] { return o.finish(at::arange(start, stop, step, o.options())); });
}

EXPORT Handle lltorch_linspace(double start, double end, int64_t steps, CreateOptions o) {
    return guard([&] { return o.finish(at::linspace(start, end, steps, o.options())); });
}

EXPORT Handle lltorch_logspace(double start, double end, int64_t steps, double base, CreateOptions o) {
    return guard([&] { return o.finish(at::logspace(start, end, steps, base, o.options())); });
}

EXPORT Handle lltorch_rand(IntList size, at::Generator* g, CreateOptions o) {
    return guard([&] { return o.finish(at::rand(size, generator(g), o.options())); });
}

EXPORT Handle lltorch_randn(IntList size, at::Generator* g, CreateOptions o) {
    return guard([&] { return o.finish(at::randn(size, generator(g), o.options())); });
}

EXPORT Handle lltorch_randint(int64_t low, int64_t high, IntList size, at::Generator* g, CreateOptions o) {
    return guard([&] { return o.finish(at::randint(low, high, size, generator(g), o.options())); });
}

EXPORT Handle lltorch_randperm(int64_t n, at::Generator* g, CreateOptions o) {
    return guard([&] { return o.finish(at::randperm(n, generator(g), o.options())); });
}

EXPORT Handle lltorch_normal(double mean, double std, IntList size, at::Generator* g, CreateOptions o) {
    return guard([&] { return o.finish(at::normal(mean, std, size, generator(g), o.options())); });
}

EXPORT Handle lltorch_zeros_like(Handle self, CreateOptions o) {
    return guard([&] { return o.finish(at::zeros_like(*self, o.options(self->options()))); });
}

EXPORT Handle lltorch_ones_like(Handle self, CreateOptions o) {
    return guard([&] { return o.finish(at::ones_like(*self, o.options(self->options()))); });
}

EXPORT Handle lltorch_empty_like(Handle self, CreateOptions o) {
    return guard([&] { return o.finish(at::empty_like(*self, o.options(self->options()))); });
}

EXPORT Handle lltorch_full_like(Handle self, ScalarArg value, CreateOptions o) {
    return guard([&] { return o.finish(at::full_like(*self, value, o.options(self->options()))); });
}

EXPORT Handle lltorch_rand_like(Handle self, CreateOptions o) {
    return guard([&] { return o.finish(at::rand_like(*self, o.options(self->options()))); });
}

EXPORT Handle lltorch_randn_like(Handle self, CreateOptions o) {
    return guard([&] { return o.finish(at::randn_like(*self, o.options(self->options()))); });
}

EXPORT Handle lltorch_randint_like(Handle self, int64_t low, int64_t high, CreateOptions o) {
    return guard([&] { return o.finish(at::randint_like(*self, low, high, o.options(self->options()))); });
}

// Copies `data` (of element type `type`) into a new tensor. As bytes: LibTorch's kernels read a complex double with
// instructions that need an address divisible by 16, which an array of C# does not promise.
EXPORT Handle lltorch_from_data(const void* data, int32_t type, IntList size, CreateOptions o) {
    return guard([&] {
        auto tensor = at::empty(size, at::dtype(scalar_type(type)));
        if (tensor.nbytes() > 0) std::memcpy(tensor.data_ptr(), data, tensor.nbytes());
        return o.finish(tensor.to(o.options(tensor.options())));
    });
}

// Shares `data` and calls `release(context)` when the last tensor over it is gone.
EXPORT Handle lltorch_share_data(void* data, int32_t type, IntList size, void (*release)(void*), void* context, bool requires_grad) {
    return guard([&] {
        auto tensor = at::from_blob(
            data, size.ref(), [release, context](void*) { release(context); }, at::dtype(scalar_type(type)));
        if (requires_grad) tensor.set_requires_grad(true);
        return tensor;
    });
}

EXPORT Handle lltorch_scalar_tensor(ScalarArg value, CreateOptions o) {
    return guard([&] {
        auto base = at::dtype(scalar_type(value.type));
        return o.finish(at::scalar_tensor(value, o.options(base)));
    });
}
