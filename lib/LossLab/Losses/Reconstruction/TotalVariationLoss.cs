using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>How much an image changes from pixel to pixel: a penalty on noise.</summary>
/// <remarks>
/// <para>|x_{i+1,j} − x_{i,j}| and |x_{i,j+1} − x_{i,j}| for all neighbours (anisotropic). <see cref="GradientLoss"/> against a target without edges.
/// It blurs edges less than a squared difference would.</para>
/// <para>It compares with no target, and so is no <see cref="Loss"/>. Shapes: input [N, C, H, W]; terms [N, C·((H − 1)·W + H·(W − 1))]. Unit: the pixel's.</para>
/// <para>Reference: Rudin, Osher, Fatemi, Nonlinear total variation based noise removal algorithms (1992).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new TotalVariationLoss().call(rand(2, 1, 32, 32));
/// </code></example>
/// <param name="reduction">How the differences become the value. Sum is the usual definition; the mean does not depend on the image's size.</param>
public sealed class TotalVariationLoss(nn.Reduction reduction = nn.Reduction.Mean) : nn.Module<Tensor, Tensor>(nameof(TotalVariationLoss))
{
    private readonly MaeLoss _differences = new(Require.Defined(reduction));

    /// <summary>The total variation.</summary>
    /// <param name="input">[N, C, H, W], floating point.</param>
    /// <exception cref="ArgumentException">The shape or the type does not fit.</exception>
    public override Tensor forward(Tensor input)
    {
        using DisposeScope scope = NewDisposeScope();
        Guard.FloatingPoint(this, input);
        if (HalfPrecision.Is(input.dtype)) return HalfPrecision.Run(input, forward).MoveToOuterDisposeScope();
        ImageGuard.Batch(GetName(), input);
        Tensor steps = ImageGuard.Differences(input);
        return _differences.forward(steps, zeros_like(steps)).MoveToOuterDisposeScope();
    }
}
