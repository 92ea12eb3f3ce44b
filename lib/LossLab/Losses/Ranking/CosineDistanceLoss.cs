using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>One minus the cosine between two vectors: for embeddings whose direction counts and whose length does not.</summary>
/// <remarks>
/// <para>ℓ = 1 − x·y/(‖x‖·‖y‖), along the last dimension.</para>
/// <para>½·‖u − v‖² of the two directions: <see cref="MseLoss"/> of unit vectors, times D/2. A vector of length 0 has cosine 0 with everything,
/// and so ℓ = 1. PyTorch's <c>cosine_embedding_loss(x, y, 1)</c>. It pulls pairs together and nothing apart: for negatives see
/// <see cref="InfoNceLoss"/>.</para>
/// <para>Shapes: input and target [N, …, D]; weights, mask and terms [N, …]. Both get a gradient. ℓ from 0 to 2, without a unit.</para>
/// <para>Reference: Salton, Wong, Yang, A vector space model for automatic indexing (1975).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new CosineDistanceLoss().call(rand(8, 16), rand(8, 16)); // row i belongs to row i
/// </code></example>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public sealed class CosineDistanceLoss(
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : Loss(reduction, normalizer)
{
    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Guard.Alike(this, input, target);
        if (input.ndim < 2 || input.shape[^1] == 0)
            throw new ArgumentException(
                $"{GetName()}: input is {Guard.Shape(input)}; it must be [N, …, D], vectors along the last dimension. "
                + "A single pair of vectors: input.unsqueeze(0), and the same for target.", nameof(input));
        if (mask is not null)
        {
            Guard.Expandable(this, mask, input.select(-1, 0));
            mask = mask.expand_as(input.select(-1, 0));
        }

        (input, target) = Hide(input, target, mask?.unsqueeze(-1));
        return Weigh(Distance(Vectors.Unit(input), Vectors.Unit(target)), weights, mask);
    }

    // 1 − cos leaves no digit of a small angle, and passes 2 by rounding at a large one.
    private static Tensor Distance(Tensor u, Tensor v)
    {
        Tensor cosine = (u * v).sum(-1), near = (u - v).square().sum(-1) / 2, far = 2 - (u + v).square().sum(-1) / 2;
        return where(cosine.gt(0.5), near, where(cosine.lt(-0.5), far, 1 - cosine));
    }
}
