// L-BFGS: LibTorch's own, with a closure of C# that computes the loss and its gradients.
#include "common.h"

#include <torch/optim/lbfgs.h>

namespace {
using torch::optim::LBFGS;
using torch::optim::LBFGSOptions;

// Calls back; C# hands the loss to lltorch_lbfgs_loss. False: C# threw, and its message is set.
using Closure = bool (*)(void* context, at::Tensor* loss);

LBFGSOptions& options(LBFGS* optimizer) { return static_cast<LBFGSOptions&>(optimizer->param_groups()[0].options()); }
}  // namespace

extern "C" const char* lltorch_last_error();

EXPORT LBFGS* lltorch_lbfgs_new(TensorList parameters, double lr, int64_t max_iter, OptionalInt max_eval, double tolerance_grad,
                                double tolerance_change, int64_t history_size) {
    LBFGS* result = nullptr;
    guard_void([&] {
        auto defaults = LBFGSOptions(lr).max_iter(max_iter).max_eval(max_eval.get()).tolerance_grad(tolerance_grad)
                            .tolerance_change(tolerance_change).history_size(history_size);
        std::vector<at::Tensor> tensors;
        for (int64_t i = 0; i < parameters.length; i++) tensors.push_back(parameters[i]);
        result = new LBFGS(tensors, defaults);
    });
    return result;
}

EXPORT void lltorch_lbfgs_delete(LBFGS* optimizer) { delete optimizer; }

EXPORT double lltorch_lbfgs_get_lr(LBFGS* optimizer) { return options(optimizer).lr(); }

EXPORT void lltorch_lbfgs_set_lr(LBFGS* optimizer, double lr) { options(optimizer).lr(lr); }

EXPORT void lltorch_lbfgs_loss(at::Tensor* loss, Handle tensor) { *loss = *tensor; }

// The loss before the step.
EXPORT Handle lltorch_lbfgs_step(LBFGS* optimizer, Closure closure, void* context) {
    return guard([&] {
        return optimizer->step([&] {
            at::Tensor loss;
            TORCH_CHECK(closure(context, &loss), lltorch_last_error());
            return loss;
        });
    });
}
