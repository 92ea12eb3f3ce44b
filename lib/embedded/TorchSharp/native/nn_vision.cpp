// Padding, resampling, sliding blocks.
#include "common.h"

namespace {
// A scale that the caller gave is used as it is; otherwise LibTorch derives it from the sizes.
c10::optional<double> scale(const double* scales, int64_t i) {
    return scales ? c10::optional<double>(scales[i]) : c10::nullopt;
}
}  // namespace

EXPORT Handle lltorch_nn_pad(Handle input, IntList padding, int32_t mode, double value) {
    static constexpr const char* modes[] = {"constant", "reflect", "replicate", "circular", "constant"};
    return guard([&] {
        return mode == 0 || mode == 4 ? at::constant_pad_nd(*input, padding, value) : at::pad(*input, padding, modes[mode]);
    });
}

// `mode` is torch.InterpolationMode: 0 nearest, 1 linear, 2 bilinear, 3 bicubic, 4 trilinear, 5 area, 6 nearest-exact.
EXPORT Handle lltorch_nn_interpolate(Handle input, IntList size, const double* scales, int32_t mode, bool align_corners,
                                     bool antialias) {
    return guard([&]() -> at::Tensor {
        int64_t dimensions = input->dim() - 2;
        auto is = [&](int32_t wanted, int64_t of) { return mode == wanted && dimensions == of; };
        if (is(0, 1)) return at::upsample_nearest1d(*input, size, scale(scales, 0));
        if (is(0, 2)) return at::upsample_nearest2d(*input, size, scale(scales, 0), scale(scales, 1));
        if (is(0, 3)) return at::upsample_nearest3d(*input, size, scale(scales, 0), scale(scales, 1), scale(scales, 2));
        if (is(6, 1)) return at::_upsample_nearest_exact1d(*input, size, scale(scales, 0));
        if (is(6, 2)) return at::_upsample_nearest_exact2d(*input, size, scale(scales, 0), scale(scales, 1));
        if (is(6, 3)) return at::_upsample_nearest_exact3d(*input, size, scale(scales, 0), scale(scales, 1), scale(scales, 2));
        if (is(1, 1)) return at::upsample_linear1d(*input, size, align_corners, scale(scales, 0));
        if (is(2, 2) && antialias)
            return at::_upsample_bilinear2d_aa(*input, size, align_corners, scale(scales, 0), scale(scales, 1));
        if (is(2, 2)) return at::upsample_bilinear2d(*input, size, align_corners, scale(scales, 0), scale(scales, 1));
        if (is(3, 2) && antialias)
            return at::_upsample_bicubic2d_aa(*input, size, align_corners, scale(scales, 0), scale(scales, 1));
        if (is(3, 2)) return at::upsample_bicubic2d(*input, size, align_corners, scale(scales, 0), scale(scales, 1));
        if (is(4, 3))
            return at::upsample_trilinear3d(*input, size, align_corners, scale(scales, 0), scale(scales, 1), scale(scales, 2));
        if (is(5, 1)) return at::adaptive_avg_pool1d(*input, size);
        if (is(5, 2)) return at::adaptive_avg_pool2d(*input, size);
        if (is(5, 3)) return at::adaptive_avg_pool3d(*input, size);
        TORCH_CHECK(false, "The interpolation mode does not fit an input with ", input->dim(), " dimensions: linear needs 3, "
                    "bilinear and bicubic 4, trilinear 5, the others 3 to 5 (batch and channels included).");
    });
}

EXPORT Handle lltorch_nn_grid_sample(Handle input, Handle grid, int64_t mode, int64_t padding_mode, bool align_corners) {
    return guard([&] { return at::grid_sampler(*input, *grid, mode, padding_mode, align_corners); });
}

EXPORT Handle lltorch_nn_affine_grid(Handle theta, IntList size, bool align_corners) {
    return guard([&] { return at::affine_grid_generator(*theta, size, align_corners); });
}

EXPORT Handle lltorch_nn_unfold(Handle input, IntList kernel, IntList dilation, IntList padding, IntList stride) {
    return guard([&] { return at::im2col(*input, kernel, dilation, padding, stride); });
}

EXPORT Handle lltorch_nn_fold(Handle input, IntList size, IntList kernel, IntList dilation, IntList padding, IntList stride) {
    return guard([&] { return at::col2im(*input, size, kernel, dilation, padding, stride); });
}

EXPORT Handle lltorch_nn_pixel_shuffle(Handle input, int64_t factor) {
    return guard([&] { return at::pixel_shuffle(*input, factor); });
}

EXPORT Handle lltorch_nn_pixel_unshuffle(Handle input, int64_t factor) {
    return guard([&] { return at::pixel_unshuffle(*input, factor); });
}
