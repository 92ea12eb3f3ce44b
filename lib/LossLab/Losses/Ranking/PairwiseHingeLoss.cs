using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The hinge over all pairs of a list: a more relevant item must lead by the margin.</summary>
/// <remarks>
/// <para>ℓ_ij = max(0, m − (s_i − s_j)) for y_i &gt; y_j.</para>
/// <para><see cref="MarginRankingLoss"/> of every valid pair. A pair that leads by the margin has no gradient: the order counts, not the distance.</para>
/// <para>Shapes: input (scores), target (relevances) and mask [batch, list]; terms [batch, list, list]; the mean divides by valid pairs,
/// and no valid pair is 0: see <see cref="PairwiseLoss"/>. Unit: the score's.</para>
/// <para>Reference: Herbrich, Graepel, Obermayer, Large margin rank boundaries for ordinal regression (2000); Joachims (2002).</para>
/// </remarks>
/// <example><code>
/// Tensor scores = tensor([0f, 3, 1, 2], [1, 4]), relevance = tensor([0f, 0, 1, 2], [1, 4]);
/// Tensor value = new PairwiseHingeLoss(margin: 1).call(scores, relevance);
/// </code></example>
/// <param name="margin">m, 0 or above, in the score's unit.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="margin"/> is negative.</exception>
public sealed class PairwiseHingeLoss(
    double margin = 1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : PairwiseLoss(reduction, normalizer)
{
    /// <summary>By how much a more relevant item must lead.</summary>
    public double Margin { get; } = Require.NotNegative(margin);

    /// <inheritdoc/>
    protected override Tensor OfDifference(Tensor difference, RankedPairs pairs) => (Margin - difference).clamp_min(0);
}
