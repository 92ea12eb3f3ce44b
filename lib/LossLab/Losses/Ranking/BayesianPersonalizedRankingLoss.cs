using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>BPR: the cross-entropy of "the item that was chosen comes before one that was not", for recommendations.</summary>
/// <remarks>
/// <para>ℓ = −ln σ(x − y), x the score of a chosen item and y that of a sampled other one.</para>
/// <para><see cref="MarginRankingLoss"/> made smooth; <see cref="PairwiseLogisticLoss"/> of given pairs instead of lists;
/// <see cref="BceWithLogitsLoss"/> of x − y with label 1. The paper's L2 term is an <c>L2Penalty</c>.</para>
/// <para>Shapes: input (chosen) and target (not chosen) any equal shape; terms the same. Both get a gradient. Unit: nat.</para>
/// <para>Reference: Rendle, Freudenthaler, Gantner, Schmidt-Thieme, BPR: Bayesian personalized ranking from implicit feedback (2009).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new BayesianPersonalizedRankingLoss().call(tensor([2f, 0.5f]), tensor([1f, 1.5f])); // better items, worse ones
/// </code></example>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public sealed class BayesianPersonalizedRankingLoss(
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target) => -(input - target).log_sigmoid();
}
