using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Squared error with a weight for each feature: for outputs of different units or of different importance.</summary>
/// <remarks>
/// <para>ℓ = w_j·(x_j − y_j)², j the index along the last dimension. With equal weights of 1: <see cref="MseLoss"/>.
/// w_j = 1/σ_j² gives every feature the same say, whatever its unit.</para>
/// <para>Shapes: input and target [..., D], weights [D]; terms [..., D]. The mean divides by the number of elements, or
/// by Σ w over the elements with <see cref="WeightNormalizer.SumOfWeights"/>. Weights handed to <c>forward</c> multiply these.</para>
/// <para>Reference: Aitken, On least squares and linear combination of observations (1935).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new WeightedMseLoss([1, 0.5, 4]).call(rand(8, 3), rand(8, 3));
/// </code></example>
public sealed class WeightedMseLoss : Loss
{
    /// <summary>Takes a copy of the weights.</summary>
    /// <param name="weights">[D], finite and not negative, one for each feature.</param>
    /// <param name="reduction">How the terms become the value.</param>
    /// <param name="normalizer">What the mean divides by.</param>
    /// <exception cref="ArgumentException">The weights are not one-dimensional, or one is negative or not finite.</exception>
    [OverloadResolutionPriority(1)]
    public WeightedMseLoss(
        Tensor weights,
        nn.Reduction reduction = nn.Reduction.Mean,
        WeightNormalizer normalizer = WeightNormalizer.Count) : base(reduction, normalizer)
    {
        register_buffer(nameof(weights), Require.WeightVector(weights));
    }

    /// <summary>The same with the weights as numbers: <c>new WeightedMseLoss([1, 2, 3])</c>.</summary>
    /// <inheritdoc cref="WeightedMseLoss(Tensor, nn.Reduction, WeightNormalizer)"/>
    public WeightedMseLoss(
        ReadOnlySpan<double> weights,
        nn.Reduction reduction = nn.Reduction.Mean,
        WeightNormalizer normalizer = WeightNormalizer.Count) : this(Require.Vector(weights), reduction, normalizer)
    {
    }

    /// <summary>[D], one for each feature.</summary>
    public Tensor Weights => get_buffer("weights")!;

    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Guard.Alike(this, input, target);
        long features = Weights.shape[0];
        if (input.ndim == 0 || input.shape[^1] != features)
            throw new ArgumentException(
                $"{GetName()}: there are {features} weights, but the last dimension of input {Guard.Shape(input)} is not {features}. Give one weight for each feature.",
                nameof(input));
        (input, target) = Hide(input, target, mask);
        Tensor each = Weights.to(input.dtype, input.device).expand_as(input);
        if (weights is not null)
        {
            Guard.Expandable(this, weights, input);
            each = each * weights.to(input.dtype);
        }

        return Weigh(nn.functional.mse_loss(input, target, nn.Reduction.None), each, mask);
    }
}
