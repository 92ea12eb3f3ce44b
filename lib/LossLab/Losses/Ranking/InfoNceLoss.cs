using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Contrastive loss of a batch: each query must find its own key among the keys of all.</summary>
/// <remarks>
/// <para>ℓ_i = −ln softmax_j(cos(q_i, k_j)/T)_i.</para>
/// <para>Cross-entropy with the batch as classes, and <see cref="ListNetLoss"/> with one relevant item a list. Both sides, as in CLIP:
/// the mean of the loss of (q, k) and of (k, q). A batch of one has no negative, and its loss is 0.</para>
/// <para>Shapes: input (queries) and target (keys) [N, D]; weights, mask and terms [N]. A pair that is masked out is nobody's negative either.
/// Embeddings are scaled to length 1 here; one of length 0 has cosine 0 with everything. Unit: nat, from 0 to ln N + 2/T.</para>
/// <para>Reference: van den Oord, Li, Vinyals, Representation learning with contrastive predictive coding (2018); Sohn (2016);
/// Chen et al., SimCLR (2020) for cosine and temperature.</para>
/// </remarks>
/// <example><code>
/// Tensor value = new InfoNceLoss(temperature: 0.1).call(rand(8, 16), rand(8, 16)); // row i belongs to row i
/// </code></example>
/// <param name="temperature">T, above 0: the smaller, the more the hardest negatives count.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="temperature"/> is not above 0.</exception>
public sealed class InfoNceLoss(
    double temperature = 0.1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : Loss(reduction, normalizer)
{
    /// <summary>What the cosines are divided by.</summary>
    public double Temperature { get; } = Require.Positive(temperature);

    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Guard.Alike(this, input, target);
        if (input.ndim != 2)
            throw new ArgumentException(
                $"{GetName()}: input is {Guard.Shape(input)}; it must be [N, D], one embedding for each of N examples.", nameof(input));
        if (mask is not null)
        {
            Guard.Expandable(this, mask, input.select(1, 0));
            mask = mask.expand(input.shape[0]);
        }

        (input, target) = Hide(input, target, mask?.unsqueeze(1));
        Tensor cosines = Vectors.Unit(input).mm(Vectors.Unit(target).t()) / Temperature;
        if (mask is not null)
            // A masked row keeps its own key, so that no row is empty; Weigh takes it out.
            cosines = cosines.masked_fill(
                mask.logical_not().unsqueeze(0).logical_and(eye(input.shape[0], dtype: ScalarType.Bool, device: input.device).logical_not()), double.NegativeInfinity);
        return Weigh(-cosines.log_softmax(1).diagonal(), weights, mask);
    }
}
