// Linear maps, dropout, embedding.
#include "common.h"

EXPORT Handle lltorch_nn_linear(Handle input, Handle weight, Handle bias) {
    return guard([&] { return at::linear(*input, *weight, optional(bias)); });
}

EXPORT Handle lltorch_nn_bilinear(Handle input1, Handle input2, Handle weight, Handle bias) {
    return guard([&] { return at::bilinear(*input1, *input2, *weight, optional(bias)); });
}

EXPORT Handle lltorch_nn_dropout(Handle input, double p, bool training, bool inplace) {
    return guard([&] { return inplace ? at::dropout_(*input, p, training) : at::dropout(*input, p, training); });
}

EXPORT Handle lltorch_nn_feature_dropout(Handle input, double p, bool training, bool inplace) {
    return guard([&] { return inplace ? at::feature_dropout_(*input, p, training) : at::feature_dropout(*input, p, training); });
}

EXPORT Handle lltorch_nn_alpha_dropout(Handle input, double p, bool training, bool inplace) {
    return guard([&] { return inplace ? at::alpha_dropout_(*input, p, training) : at::alpha_dropout(*input, p, training); });
}

EXPORT Handle lltorch_nn_feature_alpha_dropout(Handle input, double p, bool training, bool inplace) {
    return guard([&] {
        return inplace ? at::feature_alpha_dropout_(*input, p, training) : at::feature_alpha_dropout(*input, p, training);
    });
}

EXPORT Handle lltorch_nn_embedding(Handle weight, Handle indices, int64_t padding_index, bool scale_grad_by_freq, bool sparse) {
    return guard([&] { return at::embedding(*weight, *indices, padding_index, scale_grad_by_freq, sparse); });
}

EXPORT bool lltorch_nn_embedding_renorm(Handle weight, Handle indices, double max_norm, double norm_type) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        at::embedding_renorm_(*weight, indices->contiguous(), max_norm, norm_type);
    });
}

// Makes `tensor` stand for the data of `data` while staying the same tensor, as `param.data = …` does in PyTorch.
EXPORT bool lltorch_nn_set_data(Handle tensor, Handle data) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        bool requires_grad = tensor->requires_grad();
        tensor->set_data(*data);
        if (requires_grad) tensor->set_requires_grad(true);
    });
}

// Copies the values of each source into its destination: the last step of loading a state, after all checks.
EXPORT bool lltorch_nn_copy_all(TensorList destinations, TensorList sources) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        for (int64_t i = 0; i < destinations.length; i++) destinations[i].copy_(sources[i]);
    });
}

// A leaf that shares the values of `data`.
EXPORT Handle lltorch_nn_parameter(Handle data, bool requires_grad) {
    return guard([&] { return data->detach().set_requires_grad(requires_grad); });
}

EXPORT bool lltorch_nn_zero_row(Handle tensor, int64_t row) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        tensor->select(0, row).zero_();
    });
}

EXPORT Handle lltorch_nn_gelu(Handle input, bool tanh, bool inplace) {
    return guard([&] {
        const char* approximate = tanh ? "tanh" : "none";
        return inplace ? at::gelu_(*input, approximate) : at::gelu(*input, approximate);
    });
}

// All parameters, flattened, one after the other. The gradient flows through.
EXPORT Handle lltorch_nn_to_vector(TensorList parameters) {
    return guard([&] {
        std::vector<at::Tensor> flat;
        for (int64_t i = 0; i < parameters.length; i++) flat.push_back(parameters[i].reshape(-1));
        return at::cat(flat);
    });
}

EXPORT bool lltorch_nn_from_vector(Handle vector, TensorList parameters) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        int64_t count = 0;
        for (int64_t i = 0; i < parameters.length; i++) count += parameters[i].numel();
        TORCH_CHECK(vector->dim() == 1 && vector->numel() == count, "The parameters have ", count,
                    " elements together; the vector is ", vector->sizes(), ".");
        int64_t start = 0;
        for (int64_t i = 0; i < parameters.length; i++) {
            at::Tensor& parameter = parameters[i];
            parameter.copy_(vector->narrow(0, start, parameter.numel()).view_as(parameter));
            start += parameter.numel();
        }
    });
}
