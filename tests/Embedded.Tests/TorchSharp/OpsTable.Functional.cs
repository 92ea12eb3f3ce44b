using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace LossLab.Embedded.Tests;

internal static partial class OpsTable
{
    private static readonly Dictionary<string, Func<Tensor[], Tensor[]>> Functional = new()
    {
        ["celu"] = x => [celu(x[0], 0.5)],
        ["elu"] = x => [elu(x[0], 0.5)],
        ["leaky_relu"] = x => [leaky_relu(x[0], 0.2)],
        ["hardtanh"] = x => [hardtanh(x[0])],
        ["softplus"] = x => [softplus(x[0], 2)],
        ["logsigmoid"] = x => [logsigmoid(x[0])],
        ["glu"] = x => [glu(x[0])],
        ["prelu"] = x => [prelu(x[0], x[1])],
        ["hardshrink"] = x => [hardshrink(x[0])],
        ["softshrink"] = x => [softshrink(x[0])],
        ["threshold"] = x => [threshold(x[0], 0.3, -7)],
        ["softmin"] = x => [softmin(x[0], 1)],
        ["mse_loss"] = x => [mse_loss(x[0], x[1])],
        ["mse_sum"] = x => [mse_loss(x[0], x[1], nn.Reduction.Sum)],
        ["l1_none"] = x => [l1_loss(x[0], x[1], nn.Reduction.None)],
        ["smooth_l1"] = x => [smooth_l1_loss(x[0], x[1], beta: 0.5)],
        ["huber"] = x => [huber_loss(x[0], x[1], 2)],
        ["bce"] = x => [binary_cross_entropy(x[0], x[1])],
        ["bce_weight"] = x => [binary_cross_entropy(x[0], x[1], x[2].abs())],
        ["bce_logits"] = x => [binary_cross_entropy_with_logits(x[0], x[1], pos_weights: x[2].abs())],
        ["cross_entropy"] = x => [cross_entropy(x[0], x[1])],
        ["cross_entropy_weight"] = x => [cross_entropy(x[0], x[1], x[2].abs(), label_smoothing: 0.1)],
        ["cross_entropy_ignore"] = x => [cross_entropy(x[0], x[1], ignore_index: 2)],
        ["cross_entropy_probabilities"] = x => [cross_entropy(x[0], x[1])],
        ["nll"] = x => [nll_loss(x[0].log_softmax(1), x[1], x[2].abs())],
        ["kl_div"] = x => [kl_div(x[0].log_softmax(1), x[1], log_target: false, nn.Reduction.Sum)],
        ["kl_div_log"] = x => [kl_div(x[0].log_softmax(1), x[1].log())],
        ["poisson_nll"] = x => [poisson_nll_loss(x[0], x[1] * 3, full: true)],
        ["gaussian_nll"] = x => [gaussian_nll_loss(x[0], x[1], x[2], full: true)],
        ["gaussian_nll_rows"] = x => [gaussian_nll_loss(x[0], x[1], x[2].select(1, 0))],
        ["margin_ranking"] = x => [margin_ranking_loss(x[0], x[1], x[2], 0.5)],
        ["hinge_embedding"] = x => [hinge_embedding_loss(x[0], x[1], 1)],
        ["cosine_embedding"] = x => [cosine_embedding_loss(x[0], x[1], x[2], 0.2)],
        ["triplet"] = x => [triplet_margin_loss(x[0], x[1], x[2], swap: true)],
        ["triplet_distance"] = x => [triplet_margin_with_distance_loss(x[0], x[1], x[2], swap: true)],
        ["multi_margin"] = x => [multi_margin_loss(x[0], x[1], 2)],
        ["multilabel_margin"] = x => [multi_label_margin_loss(x[0], x[1])],
        ["multilabel_soft"] = x => [multilabel_soft_margin_loss(x[0], x[1])],
        ["soft_margin"] = x => [soft_margin_loss(x[0], x[1])],
        ["ctc"] = x => [ctc_loss(x[0], x[1], x[2], x[3])],
        ["cosine_similarity"] = x => [cosine_similarity(x[0], x[1])],
        ["pairwise_distance"] = x => [pairwise_distance(x[0], x[1])],
        ["normalize"] = x => [normalize(x[0])],
        ["one_hot"] = x => [one_hot(x[0], 4)],
    };
}
