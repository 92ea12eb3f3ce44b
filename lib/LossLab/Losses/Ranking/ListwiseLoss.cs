using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The base of the losses of whole lists: one term for each list.</summary>
/// <remarks>
/// <para>A list counts if it has a relevant item, one with y &gt; 0, that is not masked out. One without is 0, has no gradient, and the mean
/// does not divide by it.</para>
/// <para>Shapes: input (scores), target (relevances, finite and 0 or above) and mask [batch, list]; weights and terms [batch].</para>
/// </remarks>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public abstract class ListwiseLoss(nn.Reduction reduction, WeightNormalizer normalizer) : Loss(reduction, normalizer)
{
    /// <summary>The loss of each list.</summary>
    /// <param name="scores">[batch, list]; 0 where masked out.</param>
    /// <param name="relevance">[batch, list]; 0 where masked out.</param>
    /// <param name="mask">[batch, list], Bool, true where there is an item; null: everywhere.</param>
    /// <returns>[batch], finite also for a list that does not count.</returns>
    protected abstract Tensor OfLists(Tensor scores, Tensor relevance, Tensor? mask);

    /// <summary>True if the gain 2^y − 1 is taken of the relevances.</summary>
    private protected virtual bool IsGraded => false;

    /// <inheritdoc/>
    protected sealed override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        RankingGuard.Lists(this, input, target);
        (input, target) = Hide(input, target, mask);
        RankingGuard.Relevance(this, target, IsGraded);
        return Weigh(OfLists(input, target, mask?.expand_as(input)), weights, target.sum(1).gt(0));
    }
}
