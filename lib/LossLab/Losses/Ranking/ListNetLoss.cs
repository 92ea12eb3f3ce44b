using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>ListNet: the cross-entropy of which item comes first, over a whole list at once.</summary>
/// <remarks>
/// <para>ℓ = −Σ_i p_i·ln softmax(s)_i, with p = softmax(y), or p = y if <see cref="ListNetTarget.AsGiven"/>.</para>
/// <para>With p = y and one item of relevance 1 it is cross-entropy with the list as classes. Adding a number to all scores of a list changes nothing.</para>
/// <para>Shapes: input (scores), target (relevances, finite and 0 or above) and mask [batch, list]; terms [batch]. A list without a relevant
/// item does not count: see <see cref="ListwiseLoss"/>. Unit: nat.</para>
/// <para>Reference: Cao, Qin, Liu, Tsai, Li, Learning to rank: from pairwise approach to listwise approach (2007).</para>
/// </remarks>
/// <example><code>
/// Tensor scores = tensor([0f, 3, 1, 2], [1, 4]), relevance = tensor([0f, 0, 1, 2], [1, 4]);
/// Tensor value = new ListNetLoss().call(scores, relevance);
/// </code></example>
/// <param name="probabilities">How relevances become probabilities.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public sealed class ListNetLoss(
    ListNetTarget probabilities = ListNetTarget.Softmax,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ListwiseLoss(reduction, normalizer)
{
    /// <summary>How relevances become probabilities.</summary>
    public ListNetTarget Probabilities { get; } = Require.Defined(probabilities);

    /// <inheritdoc/>
    protected override Tensor OfLists(Tensor scores, Tensor relevance, Tensor? mask)
    {
        // −∞ times 0 would be NaN: what is masked leaves the softmax as −∞ and the sum as 0.
        Tensor p = Probabilities == ListNetTarget.AsGiven ? relevance : Hidden(Hidden(relevance, double.NegativeInfinity).softmax(1), 0);
        return -(p * Hidden(Hidden(scores, double.NegativeInfinity).log_softmax(1), 0)).sum(1);

        Tensor Hidden(Tensor items, double value) => mask is null ? items : items.masked_fill(mask.logical_not(), value);
    }
}
