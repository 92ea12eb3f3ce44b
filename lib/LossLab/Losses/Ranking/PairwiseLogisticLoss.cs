using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>RankNet: the cross-entropy of "i comes before j" over all pairs of a list.</summary>
/// <remarks>
/// <para>ℓ_ij = ln(1 + e^−(s_i − s_j)) = −ln σ(s_i − s_j) for y_i &gt; y_j.</para>
/// <para><see cref="PairwiseHingeLoss"/> made smooth: no margin to choose, and every pair keeps a small gradient.
/// <see cref="BayesianPersonalizedRankingLoss"/> of every valid pair. In a list of two it is <see cref="ListNetLoss"/> with relevances 1 and 0 as given.</para>
/// <para>Shapes: input (scores), target (relevances) and mask [batch, list]; terms [batch, list, list]; the mean divides by valid pairs,
/// and no valid pair is 0: see <see cref="PairwiseLoss"/>. Unit: nat.</para>
/// <para>Reference: Burges et al., Learning to rank using gradient descent (2005).</para>
/// </remarks>
/// <example><code>
/// Tensor scores = tensor([0f, 3, 1, 2], [1, 4]), relevance = tensor([0f, 0, 1, 2], [1, 4]);
/// Tensor value = new PairwiseLogisticLoss().call(scores, relevance);
/// </code></example>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public sealed class PairwiseLogisticLoss(
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : PairwiseLoss(reduction, normalizer)
{
    /// <inheritdoc/>
    protected override Tensor OfDifference(Tensor difference, RankedPairs pairs) => -difference.log_sigmoid();
}
