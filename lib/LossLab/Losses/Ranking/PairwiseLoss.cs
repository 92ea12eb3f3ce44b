using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>
/// The base of the losses of all pairs of a list in which one item is more relevant than the other. A loss of this kind is a function
/// of the difference of their scores.
/// </summary>
/// <remarks>
/// <para>A pair (i, j) is valid if y_i &gt; y_j and neither item is masked out. The mean divides by the number of valid pairs in the whole batch;
/// items of equal relevance are no pair; a list without a valid pair adds nothing, and if there is none at all, the loss is 0 with a zero gradient.</para>
/// <para>Shapes: input (scores), target (relevances, finite and 0 or above) and mask [batch, list]; terms [batch, list, list],
/// more relevant item first; weights as the terms, such as [batch, 1, 1] for a weight of each list. Memory grows with list².</para>
/// </remarks>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public abstract class PairwiseLoss(nn.Reduction reduction, WeightNormalizer normalizer) : Loss(reduction, normalizer)
{
    /// <summary>The loss of each pair.</summary>
    /// <param name="difference">s_i − s_j, [batch, list, list]; 0 where the pair is not valid.</param>
    /// <param name="pairs">The lists that the pairs come from.</param>
    /// <returns>[batch, list, list], finite where the pair is not valid.</returns>
    protected abstract Tensor OfDifference(Tensor difference, RankedPairs pairs);

    /// <summary>True if the gain 2^y − 1 is taken of the relevances.</summary>
    private protected virtual bool IsGraded => false;

    /// <inheritdoc/>
    protected sealed override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        RankingGuard.Lists(this, input, target);
        (input, target) = Hide(input, target, mask);
        RankingGuard.Relevance(this, target, IsGraded);
        Tensor? items = mask?.expand_as(input);
        Tensor valid = target.unsqueeze(2).gt(target.unsqueeze(1));
        // A masked item has relevance 0, and so is never the more relevant one.
        if (items is not null) valid = valid.logical_and(items.unsqueeze(1));
        Tensor difference = (input.unsqueeze(2) - input.unsqueeze(1)).masked_fill(valid.logical_not(), 0);
        return Weigh(OfDifference(difference, new RankedPairs(input, target, items)), weights, valid);
    }
}
