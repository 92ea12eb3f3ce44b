using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>One minus NDCG with smooth places: the metric itself, made differentiable.</summary>
/// <remarks>
/// <para>ℓ = 1 − Σ_i (2^y_i − 1)/log₂(1 + r_i)/IDCG, with r_i = 1 + Σ_{j≠i} σ((s_j − s_i)/T) in place of the count of items that score higher.</para>
/// <para>T → 0 gives 1 − NDCG, exact and without a gradient; a large T gives every item the middle place and a smooth, blurred loss.</para>
/// <para>Shapes: input (scores), target (relevances, 0 to 100) and mask [batch, list]; terms [batch], in [0, 1], without a unit. A list without a
/// relevant item does not count: see <see cref="ListwiseLoss"/>. Memory grows with list².</para>
/// <para>Reference: Qin, Liu, Li, A general approximation framework for direct optimization of information retrieval measures (2010);
/// Bruch et al., Revisiting approximate metric optimization in the age of deep neural networks (2019).</para>
/// </remarks>
/// <example><code>
/// Tensor scores = tensor([0f, 3, 1, 2], [1, 4]), relevance = tensor([0f, 0, 1, 2], [1, 4]);
/// Tensor value = new ApproxNdcgLoss(temperature: 0.1).call(scores, relevance);
/// </code></example>
/// <param name="temperature">T, above 0, in the score's unit: how far apart two scores must be to be told apart.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="temperature"/> is not above 0.</exception>
public sealed class ApproxNdcgLoss(
    double temperature = 0.1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ListwiseLoss(reduction, normalizer)
{
    /// <summary>How far apart two scores must be to be told apart.</summary>
    public double Temperature { get; } = Require.Positive(temperature);

    private protected override bool IsGraded => true;

    /// <inheritdoc/>
    protected override Tensor OfLists(Tensor scores, Tensor relevance, Tensor? mask)
    {
        Tensor none = eye(scores.shape[1], dtype: ScalarType.Bool, device: scores.device).unsqueeze(0);
        if (mask is not null) none = none.logical_or(mask.logical_not().unsqueeze(1));
        Tensor ahead = ((scores.unsqueeze(1) - scores.unsqueeze(2)) / Temperature).sigmoid();
        Tensor place = 1 + ahead.masked_fill(none, 0).sum(2);
        Tensor dcg = (NdcgMath.Gain(relevance) * NdcgMath.Discount(place)).sum(1);
        return 1 - dcg / NdcgMath.IdealDcg(relevance).squeeze(1);
    }
}
