// Custom functions: a node of the graph whose backward is C# code.
#include "common.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <unordered_set>

namespace {
using torch::autograd::SavedVariable;
using torch::autograd::variable_list;
using torch::autograd::VariableInfo;

// Calls back with the gradients of the outputs (owned by C#, null for undefined); C# hands each result to
// lltorch_function_add_result. False: C# threw, and its message is set.
using Backward = bool (*)(void* context, const Handle* gradients, int64_t count, variable_list* results);
using Release = void (*)(void* context);

struct ManagedNode : torch::autograd::Node {
    std::string title;
    void* context = nullptr;
    Backward backward = nullptr;
    Release release = nullptr;
    bool materialize = true;
    bool freed = false;
    std::vector<SavedVariable> saved;
    std::vector<VariableInfo> outputs;

    ~ManagedNode() override {
        if (release) release(context);
    }

    std::string name() const override { return title; }

    void release_variables() override {
        saved.clear();
        freed = true;
    }

    variable_list apply(variable_list&& gradients) override {
        at::OptionalDeviceGuard device_guard;
        std::vector<Handle> handles;
        for (size_t i = 0; i < gradients.size(); i++) {
            if (!gradients[i].defined() && materialize) gradients[i] = outputs[i].zeros(device_guard);
            handles.push_back(gradients[i].defined() ? new at::Tensor(gradients[i]) : nullptr);
        }
        variable_list results;
        TORCH_CHECK(backward(context, handles.data(), static_cast<int64_t>(handles.size()), &results), managed_error());
        return results;
    }

    std::string managed_error() const;
};
}  // namespace

extern "C" const char* lltorch_last_error();
std::string ManagedNode::managed_error() const { return lltorch_last_error(); }

EXPORT void lltorch_function_set_error(const char* message) { set_last_error(message); }

EXPORT void lltorch_function_add_result(variable_list* results, Handle tensor) {
    results->push_back(defined_or_empty(tensor));
}

// Records one application. Returns the outputs to hand out; null where that is the very tensor that was passed in.
EXPORT TensorArray* lltorch_function_record(const char* name, TensorList inputs, TensorList raw_outputs, TensorList to_save,
                                            TensorList non_differentiable, TensorList dirty, bool materialize, void* context,
                                            Backward backward, Release release, ManagedNode** created) {
    return guard_list([&] {
        std::shared_ptr<ManagedNode> node(new ManagedNode(), torch::autograd::deleteNode);
        node->title = name;
        node->materialize = materialize;
        node->backward = backward;
        auto input_list = inputs.vector();
        node->set_next_edges(torch::autograd::collect_next_edges(input_list));
        node->clear_input_metadata();

        std::unordered_set<at::TensorImpl*> constant, modified;
        for (auto& tensor : non_differentiable.vector()) constant.insert(tensor.unsafeGetTensorImpl());
        for (auto& tensor : dirty.vector()) {
            modified.insert(tensor.unsafeGetTensorImpl());
            tensor.unsafeGetTensorImpl()->bump_version();
        }

        auto outputs = raw_outputs.vector_or_undefined();
        std::vector<c10::optional<at::Tensor>> optional_outputs;
        for (auto& output : outputs)
            optional_outputs.push_back(output.defined() ? c10::optional<at::Tensor>(output) : c10::nullopt);
        auto wrapped = torch::autograd::_wrap_outputs(
            input_list, constant, modified, optional_outputs, node,
            [](variable_list, variable_list) -> variable_list {
                TORCH_CHECK(false, "forward-mode differentiation of a custom function is not supported");
            });

        variable_list results;
        for (size_t i = 0; i < wrapped.size(); i++) {
            auto& output = wrapped[i];
            node->outputs.push_back(output.has_value() ? VariableInfo(*output) : VariableInfo());
            results.push_back(output.has_value() && !output->is_same(outputs[i]) ? *output : at::Tensor());
        }
        for (auto& tensor : to_save.vector_or_undefined()) {
            bool is_output = tensor.defined() && tensor.grad_fn() == node;
            node->saved.emplace_back(tensor, is_output);
        }
        // Last, so that nothing can fail after the node has taken the context over.
        node->context = context;
        node->release = release;
        *created = node.get();
        return results;
    });
}

EXPORT TensorArray* lltorch_function_saved(ManagedNode* node) {
    return guard_list([&] {
        TORCH_CHECK(!node->freed, torch::autograd::ERR_BACKWARD_TWICE);
        variable_list tensors;
        auto shared = node->shared_from_this();
        for (auto& variable : node->saved) tensors.push_back(variable.unpack(shared));
        return tensors;
    });
}
