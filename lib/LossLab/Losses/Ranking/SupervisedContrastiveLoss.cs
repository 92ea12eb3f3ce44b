using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Contrastive loss of a labelled batch: each embedding must find all others of its class among the rest.</summary>
/// <remarks>
/// <para>ℓ_i = −1/|P(i)|·Σ_{p∈P(i)} ln [e^(cos(z_i, z_p)/T)/Σ_{a≠i} e^(cos(z_i, z_a)/T)], P(i) the others with the label of i.</para>
/// <para>The mean is outside the logarithm (the authors' L_out). <see cref="InfoNceLoss"/> where classes take the place of pairs; give two views of each
/// image, one below the other with the labels repeated, and every embedding has a partner.</para>
/// <para>An embedding without another of its class is 0 and the mean does not divide by it, but it is a negative for others; one that is masked out
/// is neither.</para>
/// <para>Shapes: input (embeddings) [N, D], target (labels, Int64, any numbers) [N]; weights, mask and terms [N]. Embeddings are scaled to length 1
/// here; one of length 0 has cosine 0 with everything. Memory grows with N². Unit: nat, from 0 to ln(N − 1) + 2/T.</para>
/// <para>Reference: Khosla et al., Supervised contrastive learning (2020).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new SupervisedContrastiveLoss(temperature: 0.1).call(rand(4, 8), tensor([0L, 1, 0, 1]));
/// </code></example>
/// <param name="temperature">T, above 0: the smaller, the more the hardest negatives count.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="temperature"/> is not above 0.</exception>
public sealed class SupervisedContrastiveLoss(
    double temperature = 0.1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : Loss(reduction, normalizer)
{
    /// <summary>What the cosines are divided by.</summary>
    public double Temperature { get; } = Require.Positive(temperature);

    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Guard.Integer(this, target);
        if (input.ndim != 2 || target.ndim != 1 || input.shape[0] != target.shape[0])
            throw new ArgumentException(
                $"{GetName()}: input is {Guard.Shape(input)} and target is {Guard.Shape(target)}. Input must be [N, D], one embedding for each of N "
                + "examples, and target [N], the label of each.", nameof(target));
        Tensor self = eye(input.shape[0], dtype: ScalarType.Bool, device: input.device), positive = target.unsqueeze(0).eq(target.unsqueeze(1));
        positive = positive.logical_and(self.logical_not());
        Tensor excluded = self;
        if (mask is not null)
        {
            Guard.Expandable(this, mask, target);
            mask = mask.expand_as(target);
            Tensor hidden = mask.logical_not();
            input = input.masked_fill(hidden.unsqueeze(1), 0);
            positive = positive.logical_and(mask.unsqueeze(0)).logical_and(mask.unsqueeze(1));
            excluded = excluded.logical_or(hidden.unsqueeze(0));
        }

        // A row that does not count excludes nothing, so that no row is empty and no NaN arises on the way; Weigh takes it out.
        Tensor counts = positive.any(1);
        Tensor unit = Vectors.Unit(input);
        Tensor cosines = (unit.mm(unit.t()) / Temperature).masked_fill(excluded.logical_and(counts.unsqueeze(1)), double.NegativeInfinity);
        Tensor logP = cosines.log_softmax(1).masked_fill(positive.logical_not(), 0);
        return Weigh(-logP.sum(1) / positive.sum(1).clamp_min(1), weights, counts);
    }
}
