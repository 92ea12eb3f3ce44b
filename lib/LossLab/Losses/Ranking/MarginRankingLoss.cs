using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The hinge of one pair: the better item must score higher than the worse one, by the margin.</summary>
/// <remarks>
/// <para>ℓ = max(0, m − (x − y)), x the score of the better item and y that of the worse one.</para>
/// <para>PyTorch's <c>margin_ranking_loss(x, y, 1)</c>; where its third argument is −1, give the scores the other way round.
/// Lists instead of pairs: <see cref="PairwiseHingeLoss"/>. At m = 0 equal scores cost nothing, and a model that scores all items alike is perfect.</para>
/// <para>Shapes: input (better) and target (worse) any equal shape; terms the same. Both get a gradient. Unit: the score's.</para>
/// <para>Reference: Herbrich, Graepel, Obermayer, Large margin rank boundaries for ordinal regression (2000).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new MarginRankingLoss(margin: 0.5).call(tensor([2f, 0.5f]), tensor([1f, 1.5f])); // better items, worse ones
/// </code></example>
/// <param name="margin">m, 0 or above, in the score's unit.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="margin"/> is negative.</exception>
public sealed class MarginRankingLoss(
    double margin = 1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    /// <summary>By how much the better item must lead.</summary>
    public double Margin { get; } = Require.NotNegative(margin);

    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target) =>
        (target - input + Margin).clamp_min(0); // a number less a tensor would be two operations
}
