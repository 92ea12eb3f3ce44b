using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>native/ops_loss.cpp: losses and distances of nn.functional. A reduction is 0 (none), 1 (mean) or 2 (sum), in C# as in LibTorch.</summary>
internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_mse_loss(Tensor x, Tensor y, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_l1_loss(Tensor x, Tensor y, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_smooth_l1_loss(Tensor x, Tensor y, long reduction, double beta);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_huber_loss(Tensor x, Tensor y, long reduction, double delta);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_binary_cross_entropy(Tensor x, Tensor y, [MarshalUsing(typeof(OptionalTensor))] Tensor? weight, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_binary_cross_entropy_with_logits(Tensor x, Tensor y, [MarshalUsing(typeof(OptionalTensor))] Tensor? weight, [MarshalUsing(typeof(OptionalTensor))] Tensor? pos_weight, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cross_entropy(Tensor x, Tensor y, [MarshalUsing(typeof(OptionalTensor))] Tensor? weight, long reduction, long ignore_index, double label_smoothing);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nll_loss(Tensor x, Tensor y, [MarshalUsing(typeof(OptionalTensor))] Tensor? weight, long reduction, long ignore_index);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_kl_div(Tensor x, Tensor y, long reduction, [MarshalAs(UnmanagedType.U1)] bool log_target);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_poisson_nll_loss(Tensor x, Tensor y, [MarshalAs(UnmanagedType.U1)] bool log_input, [MarshalAs(UnmanagedType.U1)] bool full, double eps, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_gaussian_nll_loss(Tensor x, Tensor y, Tensor variance, [MarshalAs(UnmanagedType.U1)] bool full, double eps, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_margin_ranking_loss(Tensor x1, Tensor x2, Tensor y, double margin, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_hinge_embedding_loss(Tensor x, Tensor y, double margin, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cosine_embedding_loss(Tensor x1, Tensor x2, Tensor y, double margin, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps, [MarshalAs(UnmanagedType.U1)] bool swap, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_triplet_margin_of_distances(Tensor positive, Tensor negative, Tensor other, double margin, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_multi_margin_loss(Tensor x, Tensor y, long p, double margin, [MarshalUsing(typeof(OptionalTensor))] Tensor? weight, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_multilabel_margin_loss(Tensor x, Tensor y, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_multilabel_soft_margin_loss(Tensor x, Tensor y, [MarshalUsing(typeof(OptionalTensor))] Tensor? weight, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_soft_margin_loss(Tensor x, Tensor y, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_ctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, long blank, [MarshalAs(UnmanagedType.U1)] bool zero_infinity, long reduction);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cosine_similarity(Tensor x1, Tensor x2, long dim, double eps);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_pairwise_distance(Tensor x1, Tensor x2, double p, double eps, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_normalize(Tensor x, double p, long dim, double eps);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_one_hot(Tensor x, long classes);
}
