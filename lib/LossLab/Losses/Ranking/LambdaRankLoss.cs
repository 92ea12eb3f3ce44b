using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>RankNet with each pair weighted by what swapping it would do to NDCG: for rankings of which the top matters most.</summary>
/// <remarks>
/// <para>ℓ_ij = |ΔNDCG_ij|·ln(1 + e^−(s_i − s_j)) for y_i &gt; y_j, with
/// ΔNDCG_ij = (2^y_i − 2^y_j)·(1/log₂(1 + r_i) − 1/log₂(1 + r_j))/IDCG and r the present places.</para>
/// <para>With k it is ΔNDCG@k: 0 stands for 1/log₂(1 + r) where r &gt; k, and IDCG is that of the first k places. A pair with both items beyond k
/// has weight 0 but is a valid pair still, so that the mean divides by it; a k of the list's length or more changes nothing. LightGBM's
/// <c>lambdarank_truncation_level</c> is another: it leaves such pairs out, but keeps the whole discounts of the others.</para>
/// <para><see cref="PairwiseLogisticLoss"/> with weights that follow the scores but have no gradient. So the value jumps when two items
/// change places, and can rise during training; that is by design. Equal scores take their places in the order in which they stand.</para>
/// <para>Shapes: input (scores), target (relevances, 0 to 100) and mask [batch, list]; terms [batch, list, list]; the mean divides by valid pairs
/// (not by Σ |ΔNDCG|), and no valid pair is 0: see <see cref="PairwiseLoss"/>. The gain is 2^y − 1, as in <c>Ranking.Ndcg</c>. Unit: nat.</para>
/// <para>Reference: Burges, Ragno, Le, Learning to rank with nonsmooth cost functions (2006); Wang et al., The LambdaLoss framework (2018).</para>
/// </remarks>
/// <example><code>
/// Tensor scores = tensor([0f, 3, 1, 2], [1, 4]), relevance = tensor([0f, 0, 1, 2], [1, 4]);
/// Tensor value = new LambdaRankLoss(k: 10).call(scores, relevance);
/// </code></example>
/// <param name="k">How many places count, 1 or more, as in <c>Ranking.Ndcg</c>; null: all.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class LambdaRankLoss(
    int? k = null,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : PairwiseLoss(reduction, normalizer)
{
    /// <summary>How many places count; null: all.</summary>
    public int? K { get; } = k is { } places ? Require.In(places, places >= 1, "1 or above", nameof(k)) : null;

    private protected override bool IsGraded => true;

    /// <inheritdoc/>
    protected override Tensor OfDifference(Tensor difference, RankedPairs pairs)
    {
        Tensor gain = NdcgMath.Gain(pairs.Relevance);
        Tensor discount = NdcgMath.Discount(NdcgMath.Places(pairs.Scores, pairs.Mask), K);
        Tensor swap = (gain.unsqueeze(2) - gain.unsqueeze(1)) * (discount.unsqueeze(2) - discount.unsqueeze(1));
        return swap.abs() / NdcgMath.IdealDcg(pairs.Relevance, K).unsqueeze(2) * -difference.log_sigmoid();
    }
}
