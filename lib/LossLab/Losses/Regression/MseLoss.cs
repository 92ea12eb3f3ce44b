using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Mean squared error: the loss of a regression whose errors are Gaussian.</summary>
/// <remarks>
/// <para>ℓ = (x − y)². Without the ½ of the textbook, as in PyTorch: twice <see cref="HuberLoss"/> inside δ.</para>
/// <para>The gradient grows with the residual, so one outlier can pull harder than all other examples together.
/// The constant that minimises it is the mean.</para>
/// <para>Shapes: input and target any equal shape; terms the same. Unit: the target's, squared.</para>
/// <para>Reference: Gauss, Theoria combinationis observationum erroribus minimis obnoxiae (1823).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new MseLoss().call(tensor([2.5f, 0, 2]), tensor([3f, -0.5f, 2]));
/// </code></example>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public sealed class MseLoss(
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : NativeLoss(reduction, normalizer)
{
    private protected override Tensor Compute(Tensor input, Tensor target, nn.Reduction reduction) =>
        nn.functional.mse_loss(input, target, reduction);
}
