namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        // Losses.
        public static partial class functional
        {
            public static Tensor mse_loss(Tensor input, Tensor target, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_mse_loss(input, target, (long)reduction);

            public static Tensor l1_loss(Tensor input, Tensor target, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_l1_loss(input, target, (long)reduction);

            public static Tensor smooth_l1_loss(Tensor input, Tensor target, nn.Reduction reduction = Reduction.Mean, double beta = 1) =>
                Native.lltorch_smooth_l1_loss(input, target, (long)reduction, beta);

            public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_huber_loss(input, target, (long)reduction, delta);

            public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_binary_cross_entropy(input, target, weight, (long)reduction);

            public static Tensor binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight = null, nn.Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
                Native.lltorch_binary_cross_entropy_with_logits(input, target, weight, pos_weights, (long)reduction);

            public static Tensor cross_entropy(Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, nn.Reduction reduction = Reduction.Mean, double label_smoothing = 0) =>
                Native.lltorch_cross_entropy(input, target, weight, (long)reduction, ignore_index, label_smoothing);

            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_nll_loss(input, target, weight, (long)reduction, -100);

            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_kl_div(input, target, (long)reduction, log_target);

            public static Tensor poisson_nll_loss(Tensor input, Tensor target, bool log_input = true, bool full = false, float eps = 1e-8f, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_poisson_nll_loss(input, target, log_input, full, eps, (long)reduction);

            public static Tensor gaussian_nll_loss(Tensor input, Tensor target, Tensor variance, bool full = false, float eps = 1e-6f, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_gaussian_nll_loss(input, target, variance, full, eps, (long)reduction);

            public static Tensor margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_margin_ranking_loss(input1, input2, target, margin, (long)reduction);

            public static Tensor hinge_embedding_loss(Tensor input, Tensor target, double margin = 0, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_hinge_embedding_loss(input, target, margin, (long)reduction);

            public static Tensor cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_cosine_embedding_loss(input1, input2, target, margin, (long)reduction);

            public static Tensor triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, double margin = 1, long p = 2, double eps = 1e-6, bool swap = false, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, (long)reduction);

            public static Tensor triplet_margin_with_distance_loss(Tensor anchor, Tensor positive, Tensor negative, Func<Tensor, Tensor, Tensor>? distance = null, double margin = 1, bool swap = false, nn.Reduction reduction = Reduction.Mean)
            {
                distance ??= (x, y) => pairwise_distance(x, y);
                using Tensor toPositive = distance(anchor, positive);
                using Tensor toNegative = distance(anchor, negative);
                using Tensor between = swap ? distance(positive, negative) : toNegative.alias();
                return Native.lltorch_triplet_margin_of_distances(toPositive, toNegative, between, margin, (long)reduction);
            }

            public static Tensor multi_margin_loss(Tensor input, Tensor target, int p = 1, double margin = 1, Tensor? weight = null, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_multi_margin_loss(input, target, p, margin, weight, (long)reduction);

            public static Tensor multi_label_margin_loss(Tensor input, Tensor target, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_multilabel_margin_loss(input, target, (long)reduction);

            public static Tensor multilabel_soft_margin_loss(Tensor input, Tensor target, Tensor? weight = null, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_multilabel_soft_margin_loss(input, target, weight, (long)reduction);

            public static Tensor soft_margin_loss(Tensor input, Tensor target, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_soft_margin_loss(input, target, (long)reduction);

            public static Tensor ctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, long blank = 0, bool zero_infinity = false, nn.Reduction reduction = Reduction.Mean) =>
                Native.lltorch_ctc_loss(log_probs, targets, input_lengths, target_lengths, blank, zero_infinity, (long)reduction);
        }
    }
}
