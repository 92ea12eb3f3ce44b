// Gradients: flags, backward, grad.
#include "common.h"

#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>
#include <c10/util/Exception.h>
#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/variable.h>

EXPORT bool lltorch_requires_grad(Handle self) { return self->requires_grad(); }

EXPORT bool lltorch_set_requires_grad(Handle self, bool requires_grad) {
    return guard_void([&] {
        TORCH_CHECK(requires_grad || self->is_leaf(),
                    "you can only change requires_grad flags of leaf variables. If you want to use a computed variable "
                    "in a subgraph that doesn't require differentiation use var_no_grad = var.detach().");
        self->set_requires_grad(requires_grad);
    });
}

EXPORT bool lltorch_is_leaf(Handle self) { return self->is_leaf(); }

EXPORT bool lltorch_retain_grad(Handle self) {
    return guard_void([&] { self->retain_grad(); });
}

// The gradient, or null for none.
EXPORT Handle lltorch_grad(Handle self) {
    auto& grad = self->grad();
    return grad.defined() ? new at::Tensor(grad) : nullptr;
}

EXPORT bool lltorch_set_grad(Handle self, Handle grad) {
    return guard_void([&] {
        if (grad) {
            TORCH_CHECK(grad != self && !grad->is_same(*self), "can't assign Variable as its own grad");
            TORCH_CHECK(grad->sizes() == self->sizes(), "assigned grad has data of a different size: expected ",
                        self->sizes(), " but got ", grad->sizes());
            TORCH_CHECK(grad->scalar_type() == self->scalar_type(), "assigned grad has data of a different type: expected ",
                        self->scalar_type(), " but got ", grad->scalar_type());
        }
        self->mutable_grad() = defined_or_empty(grad);
    });
}

EXPORT bool lltorch_backward(TensorList tensors, TensorList grads, bool retain_graph, bool create_graph, TensorList inputs) {
    return guard_void([&] {
        torch::autograd::backward(tensors.vector(), grads.vector_or_undefined(), retain_graph, create_graph, inputs.vector());
    });
}

EXPORT TensorArray* lltorch_autograd_grad(TensorList outputs, TensorList inputs, TensorList grads, bool retain_graph,
                                          bool create_graph, bool allow_unused) {
    return guard_list([&] {
        return torch::autograd::grad(outputs.vector(), inputs.vector(), grads.vector_or_undefined(), retain_graph, create_graph,
                                     allow_unused);
    });
}

EXPORT bool lltorch_is_grad_enabled() { return c10::GradMode::is_enabled(); }

EXPORT void lltorch_set_grad_enabled(bool enabled) { c10::GradMode::set_enabled(enabled); }

EXPORT bool lltorch_is_inference_mode_enabled() { return c10::InferenceMode::is_enabled(); }

EXPORT c10::InferenceMode* lltorch_inference_mode_enter(bool mode) { return new c10::InferenceMode(mode); }

EXPORT void lltorch_inference_mode_leave(c10::InferenceMode* guard) { delete guard; }

namespace {
// Anomaly mode prints the native stack of the forward call to stderr: addresses, no C# line. The exception names the operation.
struct WithoutNativeStack : c10::WarningHandler {
    void process(const c10::SourceLocation& location, const std::string& message, const bool verbatim) override {
        if (message.rfind("Error detected in ", 0) != 0) c10::WarningHandler::process(location, message, verbatim);
    }
};

WithoutNativeStack without_native_stack;
}  // namespace

EXPORT void lltorch_anomaly_set(bool enabled, bool check_nan) {
    if (enabled) c10::Warning::set_warning_handler(&without_native_stack);  // of this thread, which runs backward
    torch::autograd::AnomalyMode::set_enabled(enabled, check_nan);
}

EXPORT bool lltorch_anomaly_is_enabled() { return torch::autograd::AnomalyMode::is_enabled(); }

EXPORT bool lltorch_anomaly_should_check_nan() { return torch::autograd::AnomalyMode::should_check_nan(); }
