// Pooling.
#include "common.h"

EXPORT Handle lltorch_nn_max_pool(int64_t dimensions, Handle input, IntList kernel, IntList stride, IntList padding,
                                  IntList dilation, bool ceil_mode) {
    return guard([&] {
        switch (dimensions) {
            case 1: return at::max_pool1d(*input, kernel, stride, padding, dilation, ceil_mode);
            case 2: return at::max_pool2d(*input, kernel, stride, padding, dilation, ceil_mode);
            default: return at::max_pool3d(*input, kernel, stride, padding, dilation, ceil_mode);
        }
    });
}

EXPORT void lltorch_nn_max_pool_with_indices(int64_t dimensions, Handle input, IntList kernel, IntList stride, IntList padding,
                                             IntList dilation, bool ceil_mode, Handle* output, Handle* indices) {
    guard_void([&] {
        auto [values, places] =
            dimensions == 1   ? at::max_pool1d_with_indices(*input, kernel, stride, padding, dilation, ceil_mode)
            : dimensions == 2 ? at::max_pool2d_with_indices(*input, kernel, stride, padding, dilation, ceil_mode)
                              : at::max_pool3d_with_indices(*input, kernel, stride, padding, dilation, ceil_mode);
        *output = own(values);
        *indices = own(places);
    });
}

EXPORT Handle lltorch_nn_avg_pool(int64_t dimensions, Handle input, IntList kernel, IntList stride, IntList padding,
                                  bool ceil_mode, bool count_include_pad, OptionalInt divisor) {
    return guard([&] {
        switch (dimensions) {
            case 1: return at::avg_pool1d(*input, kernel, stride, padding, ceil_mode, count_include_pad);
            case 2: return at::avg_pool2d(*input, kernel, stride, padding, ceil_mode, count_include_pad, divisor);
            default: return at::avg_pool3d(*input, kernel, stride, padding, ceil_mode, count_include_pad, divisor);
        }
    });
}

EXPORT Handle lltorch_nn_adaptive_avg_pool(int64_t dimensions, Handle input, IntList size) {
    return guard([&] {
        switch (dimensions) {
            case 1: return at::adaptive_avg_pool1d(*input, size);
            case 2: return at::adaptive_avg_pool2d(*input, size);
            default: return at::adaptive_avg_pool3d(*input, size);
        }
    });
}

EXPORT void lltorch_nn_adaptive_max_pool(int64_t dimensions, Handle input, IntList size, Handle* output, Handle* indices) {
    guard_void([&] {
        auto [values, places] = dimensions == 1   ? at::adaptive_max_pool1d(*input, size)
                                : dimensions == 2 ? at::adaptive_max_pool2d(*input, size)
                                                  : at::adaptive_max_pool3d(*input, size);
        *output = own(values);
        *indices = own(places);
    });
}

EXPORT Handle lltorch_nn_max_unpool2d(Handle input, Handle indices, IntList size) {
    return guard([&] { return at::max_unpool2d(*input, *indices, size); });
}

EXPORT Handle lltorch_nn_max_unpool3d(Handle input, Handle indices, IntList size, IntList stride, IntList padding) {
    return guard([&] { return at::max_unpool3d(*input, *indices, size, stride, padding); });
}

// The p-norm of each window, from its mean of powers as PyTorch does it.
EXPORT Handle lltorch_nn_lp_pool(int64_t dimensions, Handle input, double norm, IntList kernel, IntList stride, bool ceil_mode) {
    return guard([&] {
        at::Tensor powers = input->pow(norm);
        at::Tensor means = dimensions == 1 ? at::avg_pool1d(powers, kernel, stride, 0, ceil_mode)
                                           : at::avg_pool2d(powers, kernel, stride, 0, ceil_mode);
        int64_t size = 1;
        for (int64_t i = 0; i < kernel.length; i++) size *= kernel.data[i];
        return means.sign().mul(means.abs().relu()).mul(size).pow(1 / norm);
    });
}
