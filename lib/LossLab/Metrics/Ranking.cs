using static TorchSharp.torch;

namespace LossLab.Metrics;

/// <summary>Metrics of ordered lists: how high the relevant items come when a list is sorted by score.</summary>
/// <remarks>
/// <para>Scores, relevances and mask are [batch, list] or [list]. Masked items (false) are not there, whatever they hold.
/// An item is relevant if its relevance is above 0. The mean is over the lists.</para>
/// <para>A list without a relevant item counts 0; with <c>skipWithout</c> it is left out of the mean.
/// If no list is left, the metric is 0.</para>
/// <para>Equal scores have no order: <see cref="MeanReciprocalRank"/> and <see cref="Ndcg"/> are the mean over all orders of the tied items,
/// <see cref="AveragePrecision"/> takes them at once. A model that gives every item the same score gets no credit for luck.</para>
/// </remarks>
public static class Ranking
{
    /// <summary>MRR: one over the rank of the first relevant item.</summary>
    /// <remarks>Reference: Voorhees, The TREC-8 question answering track report (1999).</remarks>
    /// <param name="scores">The higher, the earlier.</param>
    /// <param name="relevance">0: irrelevant; above 0: relevant.</param>
    /// <param name="mask">Bool, true where there is an item; null: everywhere.</param>
    /// <param name="skipWithout">True: lists without a relevant item are left out.</param>
    /// <exception cref="ArgumentException">Shapes that differ, a NaN score, or a relevance that is negative or not finite.</exception>
    public static double MeanReciprocalRank(Tensor scores, Tensor relevance, Tensor? mask = null, bool skipWithout = false) =>
        RankedLists.Mean(scores, relevance, mask, skipWithout, nameof(MeanReciprocalRank), list => list.ReciprocalRank());

    /// <summary>NDCG: Σ (2^relevance − 1)/log₂(1 + rank), divided by that of the best order.</summary>
    /// <remarks>
    /// The gain is 2^y − 1, as is usual for graded relevance; scikit-learn's is y itself (give log₂(1 + y) to get that).
    /// Reference: Järvelin, Kekäläinen, Cumulated gain-based evaluation of IR techniques (2002); Burges et al. (2005) for the gain;
    /// McSherry, Najork (2008) for ties.
    /// </remarks>
    /// <param name="scores">The higher, the earlier.</param>
    /// <param name="relevance">0: irrelevant; higher is better.</param>
    /// <param name="k">How many places count, 1 or more; null: all.</param>
    /// <param name="mask">Bool, true where there is an item; null: everywhere.</param>
    /// <param name="skipWithout">True: lists without a relevant item are left out.</param>
    /// <exception cref="ArgumentException">Shapes that differ, a NaN score, or a relevance that is negative or above 100.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public static double Ndcg(Tensor scores, Tensor relevance, int? k = null, Tensor? mask = null, bool skipWithout = false)
    {
        if (k is { } places) ArgumentOutOfRangeException.ThrowIfLessThan(places, 1, nameof(k));
        return RankedLists.Mean(scores, relevance, mask, skipWithout, nameof(Ndcg), list => list.Ndcg(k ?? int.MaxValue));
    }

    /// <summary>MAP: the mean precision at the places of the relevant items.</summary>
    /// <remarks>Items of equal score share one place, as in scikit-learn. Reference: Manning, Raghavan, Schütze, Introduction to information retrieval, 8.4 (2008).</remarks>
    /// <param name="scores">The higher, the earlier.</param>
    /// <param name="relevance">0: irrelevant; above 0: relevant.</param>
    /// <param name="mask">Bool, true where there is an item; null: everywhere.</param>
    /// <param name="skipWithout">True: lists without a relevant item are left out.</param>
    /// <exception cref="ArgumentException">Shapes that differ, a NaN score, or a relevance that is negative or not finite.</exception>
    public static double AveragePrecision(Tensor scores, Tensor relevance, Tensor? mask = null, bool skipWithout = false) =>
        RankedLists.Mean(scores, relevance, mask, skipWithout, nameof(AveragePrecision), list => list.AveragePrecision());
}
