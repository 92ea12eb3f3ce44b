// Normalisation layers.
#include "common.h"

EXPORT Handle lltorch_nn_batch_norm(Handle input, Handle weight, Handle bias, Handle mean, Handle variance, bool training,
                                    double momentum, double eps) {
    return guard([&] {
        return at::batch_norm(*input, optional(weight), optional(bias), optional(mean), optional(variance), training, momentum,
                              eps, false);
    });
}

EXPORT Handle lltorch_nn_instance_norm(Handle input, Handle weight, Handle bias, Handle mean, Handle variance,
                                       bool use_input_stats, double momentum, double eps) {
    return guard([&] {
        return at::instance_norm(*input, optional(weight), optional(bias), optional(mean), optional(variance), use_input_stats,
                                 momentum, eps, false);
    });
}

EXPORT Handle lltorch_nn_layer_norm(Handle input, IntList shape, Handle weight, Handle bias, double eps) {
    return guard([&] { return at::layer_norm(*input, shape, optional(weight), optional(bias), eps, false); });
}

EXPORT Handle lltorch_nn_group_norm(Handle input, int64_t groups, Handle weight, Handle bias, double eps) {
    return guard([&] { return at::group_norm(*input, groups, optional(weight), optional(bias), eps, false); });
}
