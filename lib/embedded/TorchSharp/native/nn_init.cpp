// Initialisation of weights in place. Numbers are drawn in the order in which PyTorch draws them.
#include "common.h"

#include <cmath>

EXPORT bool lltorch_init_uniform(Handle tensor, double low, double high, at::Generator* random) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        tensor->uniform_(low, high, generator(random));
    });
}

EXPORT bool lltorch_init_normal(Handle tensor, double mean, double deviation, at::Generator* random) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        tensor->normal_(mean, deviation, generator(random));
    });
}

// Inverse transform sampling between the two bounds, as PyTorch does it.
EXPORT bool lltorch_init_trunc_normal(Handle tensor, double mean, double deviation, double low, double high,
                                      at::Generator* random) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        auto distribution = [](double x) { return (1 + std::erf(x / std::sqrt(2.0))) / 2; };
        double lower = distribution((low - mean) / deviation), upper = distribution((high - mean) / deviation);
        tensor->uniform_(2 * lower - 1, 2 * upper - 1, generator(random));
        tensor->erfinv_().mul_(deviation * std::sqrt(2.0)).add_(mean).clamp_(low, high);
    });
}

EXPORT bool lltorch_init_fill(Handle tensor, ScalarArg value) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        tensor->fill_(value.value());
    });
}

EXPORT bool lltorch_init_eye(Handle tensor) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        TORCH_CHECK(tensor->dim() == 2, "eye_ needs a tensor with 2 dimensions, this one has ", tensor->dim(), ".");
        at::eye_out(*tensor, tensor->size(0), tensor->size(1));
    });
}

EXPORT bool lltorch_init_dirac(Handle tensor) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        int64_t dimensions = tensor->dim();
        TORCH_CHECK(dimensions >= 3 && dimensions <= 5, "dirac_ needs a tensor with 3 to 5 dimensions, this one has ", dimensions, ".");
        tensor->zero_();
        for (int64_t i = 0; i < std::min(tensor->size(0), tensor->size(1)); i++) {
            at::Tensor centre = tensor->select(0, i).select(0, i);
            while (centre.dim() > 0) centre = centre.select(0, centre.size(0) / 2);
            centre.fill_(1);
        }
    });
}

EXPORT bool lltorch_init_orthogonal(Handle tensor, double gain) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        TORCH_CHECK(tensor->dim() >= 2, "orthogonal_ needs a tensor with at least 2 dimensions, this one has ", tensor->dim(), ".");
        if (tensor->numel() == 0) return;
        int64_t rows = tensor->size(0), columns = tensor->numel() / rows;
        at::Tensor flat = at::empty({rows, columns}, tensor->options().requires_grad(false)).normal_(0, 1);
        if (rows < columns) flat.t_();
        auto [q, r] = at::linalg_qr(flat);
        // The signs of R's diagonal make the distribution uniform over the orthogonal matrices.
        q.mul_(r.diagonal().sign());
        if (rows < columns) q.t_();
        tensor->view_as(q).copy_(q);
        tensor->mul_(gain);
    });
}

// Each column gets the same share of zeros, at random rows.
EXPORT bool lltorch_init_sparse(Handle tensor, double sparsity, double deviation) {
    return guard_void([&] {
        at::NoGradGuard no_grad;
        TORCH_CHECK(tensor->dim() == 2, "sparse_ needs a tensor with 2 dimensions, this one has ", tensor->dim(), ".");
        int64_t rows = tensor->size(0), zeros = static_cast<int64_t>(std::ceil(sparsity * rows));
        tensor->normal_(0, deviation);
        for (int64_t column = 0; column < tensor->size(1); column++)
            tensor->select(1, column).index_fill_(0, at::randperm(rows).slice(0, 0, zeros), 0);
    });
}
