using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>ListMLE: the likelihood of the whole best order, drawn item by item (Plackett–Luce).</summary>
/// <remarks>
/// <para>ℓ = Σ_i [ln Σ_{j not before i} e^s_j − s_i], items in the order of falling relevance.</para>
/// <para>A sum of cross-entropies: the best item among all, the second among the rest, and so on; the first of them is <see cref="ListNetLoss"/>
/// with p = 1 for the best. Items of equal relevance are taken in the order in which they stand, so that shuffling them changes the value.</para>
/// <para>Shapes: input (scores), target (relevances, finite and 0 or above) and mask [batch, list]; terms [batch]. A list without a relevant
/// item does not count: see <see cref="ListwiseLoss"/>. Memory grows with list². Unit: nat.</para>
/// <para>Reference: Xia, Liu, Wang, Zhang, Li, Listwise approach to learning to rank: theory and algorithm (2008).</para>
/// </remarks>
/// <example><code>
/// Tensor scores = tensor([0f, 3, 1, 2], [1, 4]), relevance = tensor([0f, 0, 1, 2], [1, 4]);
/// Tensor value = new ListMleLoss().call(scores, relevance);
/// </code></example>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public sealed class ListMleLoss(
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ListwiseLoss(reduction, normalizer)
{
    /// <inheritdoc/>
    protected override Tensor OfLists(Tensor scores, Tensor relevance, Tensor? mask)
    {
        // Row i: the items still there when item i is drawn. Item i itself always is, so that no row is empty.
        Tensor gone = NdcgMath.Before(relevance);
        if (mask is not null)
        {
            Tensor self = eye(scores.shape[1], dtype: ScalarType.Bool, device: scores.device).unsqueeze(0);
            gone = gone.logical_or(mask.logical_not().unsqueeze(1)).logical_and(self.logical_not());
        }

        Tensor left = scores.unsqueeze(1).expand(-1, scores.shape[1], -1).masked_fill(gone, double.NegativeInfinity);
        // Not logsumexp − s: far from 0 that sum has no digit left for what is after the point, and e to it is wrong.
        Tensor terms = -left.log_softmax(2).diagonal(0, 1, 2);
        return (mask is null ? terms : terms.masked_fill(mask.logical_not(), 0)).sum(1);
    }
}
