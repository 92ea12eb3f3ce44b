// Normalisation layers.
#include "common.h"

namespace {
// The values of `first` to the last dimension that share one mean. A single one has no variance: its output would be
// zero, and the running variance NaN. PyTorch refuses it in Python, before LibTorch.
void check_several(int64_t values, at::IntArrayRef sizes, const char* what) {
    TORCH_CHECK(values != 1, "Expected more than 1 ", what, " when training, got input size ", sizes);
}

int64_t count(at::IntArrayRef sizes, int64_t first) {
    int64_t values = 1;
    for (int64_t d = first; d < static_cast<int64_t>(sizes.size()); d++) values *= sizes[d];
    return values;
}
}  // namespace

EXPORT Handle lltorch_nn_batch_norm(Handle input, Handle weight, Handle bias, Handle mean, Handle variance, bool training,
                                    double momentum, double eps) {
    return guard([&] {
        if (training && input->dim() >= 2) check_several(input->size(0) * count(input->sizes(), 2), input->sizes(), "value per channel");
        return at::batch_norm(*input, optional(weight), optional(bias), optional(mean), optional(variance), training, momentum,
                              eps, false);
    });
}

EXPORT Handle lltorch_nn_instance_norm(Handle input, Handle weight, Handle bias, Handle mean, Handle variance,
                                       bool use_input_stats, double momentum, double eps) {
    return guard([&] {
        if (use_input_stats && input->dim() >= 2) check_several(count(input->sizes(), 2), input->sizes(), "spatial element");
        return at::instance_norm(*input, optional(weight), optional(bias), optional(mean), optional(variance), use_input_stats,
                                 momentum, eps, false);
    });
}

EXPORT Handle lltorch_nn_layer_norm(Handle input, IntList shape, Handle weight, Handle bias, double eps) {
    return guard([&] { return at::layer_norm(*input, shape, optional(weight), optional(bias), eps, false); });
}

EXPORT Handle lltorch_nn_group_norm(Handle input, int64_t groups, Handle weight, Handle bias, double eps) {
    return guard([&] {
        if (groups > 0 && input->dim() >= 2)
            check_several(input->size(0) * input->size(1) / groups * count(input->sizes(), 2), input->sizes(), "value per channel");
        return at::group_norm(*input, groups, optional(weight), optional(bias), eps, false);
    });
}

EXPORT Handle lltorch_nn_local_response_norm(Handle input, int64_t size, double alpha, double beta, double k) {
    return guard([&] {
        TORCH_CHECK(input->dim() >= 3, "local_response_norm needs an input [batch, channels, …], this one has ", input->dim(),
                    " dimensions.");
        at::Tensor squares = input->mul(*input).unsqueeze(1);
        at::Tensor sums;
        if (input->dim() == 3) {
            squares = at::constant_pad_nd(squares, {0, 0, size / 2, (size - 1) / 2});
            sums = at::avg_pool2d(squares, {size, 1}, 1).squeeze(1);
        } else {
            auto shape = input->sizes();
            squares = squares.view({shape[0], 1, shape[1], shape[2], -1});
            squares = at::constant_pad_nd(squares, {0, 0, 0, 0, size / 2, (size - 1) / 2});
            sums = at::avg_pool3d(squares, {size, 1, 1}, 1).squeeze(1).view(shape);
        }
        return *input / sums.mul(alpha).add(k).pow(beta);
    });
}
