// Convolutions.
#include "common.h"

namespace {
using Padded = at::Tensor (*)(const at::Tensor&, const at::Tensor&, const c10::optional<at::Tensor>&, at::IntArrayRef,
                              at::IntArrayRef, at::IntArrayRef, int64_t);
using Named = at::Tensor (*)(const at::Tensor&, const at::Tensor&, const c10::optional<at::Tensor>&, at::IntArrayRef,
                             c10::string_view, at::IntArrayRef, int64_t);
using Transposed = at::Tensor (*)(const at::Tensor&, const at::Tensor&, const c10::optional<at::Tensor>&, at::IntArrayRef,
                                  at::IntArrayRef, at::IntArrayRef, int64_t, at::IntArrayRef);

constexpr Padded padded[] = {at::conv1d, at::conv2d, at::conv3d};
constexpr Named named[] = {at::conv1d, at::conv2d, at::conv3d};
constexpr Transposed transposed[] = {at::conv_transpose1d, at::conv_transpose2d, at::conv_transpose3d};
}  // namespace

// `dimensions` is 1, 2 or 3; each list has one entry or as many.
EXPORT Handle lltorch_nn_conv(int64_t dimensions, Handle input, Handle weight, Handle bias, IntList stride, IntList padding,
                              IntList dilation, int64_t groups) {
    return guard([&] { return padded[dimensions - 1](*input, *weight, optional(bias), stride, padding, dilation, groups); });
}

EXPORT Handle lltorch_nn_conv_named(int64_t dimensions, Handle input, Handle weight, Handle bias, IntList stride, bool same,
                                    IntList dilation, int64_t groups) {
    return guard([&] {
        return named[dimensions - 1](*input, *weight, optional(bias), stride, same ? "same" : "valid", dilation, groups);
    });
}

EXPORT Handle lltorch_nn_conv_transpose(int64_t dimensions, Handle input, Handle weight, Handle bias, IntList stride,
                                        IntList padding, IntList output_padding, IntList dilation, int64_t groups) {
    return guard([&] {
        return transposed[dimensions - 1](*input, *weight, optional(bias), stride, padding, output_padding, groups, dilation);
    });
}
