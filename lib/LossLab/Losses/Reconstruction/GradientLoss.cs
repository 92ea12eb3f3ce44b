using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The absolute error of the edges: compares each pixel's step to its neighbours instead of the pixel.</summary>
/// <remarks>
/// <para>ℓ = |(x_{i+1,j} − x_{i,j}) − (y_{i+1,j} − y_{i,j})| for each pixel and its lower neighbour, and the same with its right one.</para>
/// <para><see cref="MaeLoss"/> of the differences; <see cref="TotalVariationLoss"/> of x − y. Blind to an offset of the whole image: add it to a loss of the pixels.</para>
/// <para>Shapes: input, target and mask [N, C, H, W]; terms [N, C·((H − 1)·W + H·(W − 1))], all steps down and then all to the right; weights as the terms,
/// such as [N, 1]. A step counts if both its pixels do. Unit: the pixel's.</para>
/// <para>Reference: Mathieu, Couprie, LeCun, Deep multi-scale video prediction beyond mean square error (2016), where |·| is taken of each gradient first.</para>
/// </remarks>
/// <example><code>
/// Tensor value = new GradientLoss().call(rand(2, 1, 32, 32), rand(2, 1, 32, 32));
/// </code></example>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public sealed class GradientLoss(
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : Loss(reduction, normalizer)
{
    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        ImageGuard.Pair(this, input, target);
        (input, target) = Hide(input, target, mask);
        Tensor? both = mask is null ? null : Neighbours(mask.expand_as(input));
        return Weigh((ImageGuard.Differences(input) - ImageGuard.Differences(target)).abs(), weights, both);
    }

    private static Tensor Neighbours(Tensor mask)
    {
        long height = mask.shape[2], width = mask.shape[3];
        Tensor down = mask.narrow(2, Math.Min(1, height), Math.Max(height - 1, 0)).logical_and(mask.narrow(2, 0, Math.Max(height - 1, 0)));
        Tensor right = mask.narrow(3, Math.Min(1, width), Math.Max(width - 1, 0)).logical_and(mask.narrow(3, 0, Math.Max(width - 1, 0)));
        return cat([down.flatten(1), right.flatten(1)], 1);
    }
}
