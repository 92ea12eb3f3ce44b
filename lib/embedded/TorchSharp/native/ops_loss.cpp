// Losses and distances of nn.functional. A reduction is 0 (none), 1 (mean) or 2 (sum), in C# as in LibTorch.
#include "ops.h"

#include <cmath>

static at::Tensor reduce(const at::Tensor& loss, int64_t reduction) {
    if (reduction == at::Reduction::Mean) return loss.mean();
    if (reduction == at::Reduction::Sum) return loss.sum();
    return loss;
}

EXPORT Handle lltorch_mse_loss(Handle x, Handle y, int64_t reduction) { return guard([&] { return at::mse_loss(*x, *y, reduction); }); }
EXPORT Handle lltorch_l1_loss(Handle x, Handle y, int64_t reduction) { return guard([&] { return at::l1_loss(*x, *y, reduction); }); }
EXPORT Handle lltorch_smooth_l1_loss(Handle x, Handle y, int64_t reduction, double beta) { return guard([&] { return at::smooth_l1_loss(*x, *y, reduction, beta); }); }
EXPORT Handle lltorch_huber_loss(Handle x, Handle y, int64_t reduction, double delta) { return guard([&] { return at::huber_loss(*x, *y, reduction, delta); }); }

EXPORT Handle lltorch_binary_cross_entropy(Handle x, Handle y, OptionalHandle weight, int64_t reduction) {
    return guard([&] {
        TORCH_CHECK(x->sizes() == y->sizes(), "Using a target size (", y->sizes(), ") that is different to the input size (",
                    x->sizes(), ") is deprecated. Please ensure they have the same size.");
        return at::binary_cross_entropy(*x, *y, weight ? weight->expand_as(*x) : at::Tensor(), reduction);
    });
}
EXPORT Handle lltorch_binary_cross_entropy_with_logits(Handle x, Handle y, OptionalHandle weight, OptionalHandle pos_weight, int64_t reduction) {
    return guard([&] {
        TORCH_CHECK(x->sizes() == y->sizes(), "Target size (", y->sizes(), ") must be the same as input size (", x->sizes(), ")");
        return at::binary_cross_entropy_with_logits(*x, *y, optional(weight), optional(pos_weight), reduction);
    });
}

EXPORT Handle lltorch_cross_entropy(Handle x, Handle y, OptionalHandle weight, int64_t reduction, int64_t ignore_index, double label_smoothing) {
    return guard([&] { return at::cross_entropy_loss(*x, *y, optional(weight), reduction, ignore_index, label_smoothing); });
}
EXPORT Handle lltorch_nll_loss(Handle x, Handle y, OptionalHandle weight, int64_t reduction, int64_t ignore_index) {
    return guard([&] { return at::nll_loss_nd(*x, *y, optional(weight), reduction, ignore_index); });
}
EXPORT Handle lltorch_kl_div(Handle x, Handle y, int64_t reduction, bool log_target) { return guard([&] { return at::kl_div(*x, *y, reduction, log_target); }); }
EXPORT Handle lltorch_poisson_nll_loss(Handle x, Handle y, bool log_input, bool full, double eps, int64_t reduction) {
    return guard([&] { return at::poisson_nll_loss(*x, *y, log_input, full, eps, reduction); });
}
EXPORT Handle lltorch_gaussian_nll_loss(Handle x, Handle y, Handle variance, bool full, double eps, int64_t reduction) {
    return guard([&] {
        at::Tensor var = *variance;
        if (var.sizes() != x->sizes()) {
            // One variance a row: without the last dimension, or with a last dimension of 1.
            at::IntArrayRef rows = x->sizes().slice(0, std::max<int64_t>(x->dim() - 1, 0));
            if (var.sizes() == rows) var = var.unsqueeze(-1);
            TORCH_CHECK(var.dim() == x->dim() && var.size(-1) == 1 && var.sizes().slice(0, var.dim() - 1) == rows, "var is of incorrect size");
        }
        TORCH_CHECK(!var.lt(0).any().item<bool>(), "var has negative entry/entries");
        // The clamp is not part of the gradient: a variance below eps still gets one.
        at::Tensor clamped = var + (var.clamp_min(eps) - var).detach();
        at::Tensor loss = 0.5 * (clamped.log() + (*x - *y).square() / clamped);
        if (full) loss = loss + 0.5 * std::log(2 * M_PI);
        return reduce(loss, reduction);
    });
}

EXPORT Handle lltorch_margin_ranking_loss(Handle x1, Handle x2, Handle y, double margin, int64_t reduction) {
    return guard([&] { return at::margin_ranking_loss(*x1, *x2, *y, margin, reduction); });
}
EXPORT Handle lltorch_hinge_embedding_loss(Handle x, Handle y, double margin, int64_t reduction) { return guard([&] { return at::hinge_embedding_loss(*x, *y, margin, reduction); }); }
EXPORT Handle lltorch_cosine_embedding_loss(Handle x1, Handle x2, Handle y, double margin, int64_t reduction) {
    return guard([&] { return at::cosine_embedding_loss(*x1, *x2, *y, margin, reduction); });
}
EXPORT Handle lltorch_triplet_margin_loss(Handle anchor, Handle positive, Handle negative, double margin, double p, double eps, bool swap, int64_t reduction) {
    return guard([&] { return at::triplet_margin_loss(*anchor, *positive, *negative, margin, p, eps, swap, reduction); });
}
// The distances of the anchor to both, and the alternative that `swap` allows for the second.
EXPORT Handle lltorch_triplet_margin_of_distances(Handle positive, Handle negative, Handle other, double margin, int64_t reduction) {
    return guard([&] { return reduce((margin + *positive - at::minimum(*negative, *other)).clamp_min(0), reduction); });
}
EXPORT Handle lltorch_multi_margin_loss(Handle x, Handle y, int64_t p, double margin, OptionalHandle weight, int64_t reduction) {
    return guard([&] { return at::multi_margin_loss(*x, *y, p, margin, optional(weight), reduction); });
}
EXPORT Handle lltorch_multilabel_margin_loss(Handle x, Handle y, int64_t reduction) { return guard([&] { return at::multilabel_margin_loss(*x, *y, reduction); }); }
EXPORT Handle lltorch_multilabel_soft_margin_loss(Handle x, Handle y, OptionalHandle weight, int64_t reduction) {
    return guard([&] {
        at::Tensor loss = -(*y * at::log_sigmoid(*x) + (1 - *y) * at::log_sigmoid(-*x));
        if (weight) loss = loss * *weight;
        return reduce(loss.mean(-1), reduction);
    });
}
EXPORT Handle lltorch_soft_margin_loss(Handle x, Handle y, int64_t reduction) { return guard([&] { return at::soft_margin_loss(*x, *y, reduction); }); }
EXPORT Handle lltorch_ctc_loss(Handle log_probs, Handle targets, Handle input_lengths, Handle target_lengths, int64_t blank, bool zero_infinity, int64_t reduction) {
    return guard([&] { return at::ctc_loss(*log_probs, *targets, *input_lengths, *target_lengths, blank, reduction, zero_infinity); });
}

EXPORT Handle lltorch_cosine_similarity(Handle x1, Handle x2, int64_t dim, double eps) { return guard([&] { return at::cosine_similarity(*x1, *x2, dim, eps); }); }
EXPORT Handle lltorch_pairwise_distance(Handle x1, Handle x2, double p, double eps, bool keepdim) { return guard([&] { return at::pairwise_distance(*x1, *x2, p, eps, keepdim); }); }
EXPORT Handle lltorch_normalize(Handle x, double p, int64_t dim, double eps) { return guard([&] { return *x / x->norm(p, dim, true).clamp_min(eps); }); }
EXPORT Handle lltorch_one_hot(Handle x, int64_t classes) { return guard([&] { return at::one_hot(*x, classes); }); }
