using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Barron's family of robust losses: one shape parameter runs from squared error to a loss that ignores outliers.</summary>
/// <remarks>
/// <para>z = (x − y)/c, b = |α − 2|. ℓ = b/α·((z²/b + 1)^(α/2) − 1), with the limits
/// α = 2: ½z²; α = 0: ln(½z² + 1); α = −∞: 1 − exp(−½z²); α = +∞: exp(½z²) − 1.</para>
/// <para>Members: α = 2 is ½·<see cref="MseLoss"/>/c²; 1 is <see cref="PseudoHuberLoss"/>/c² (Charbonnier); 0 Cauchy;
/// −2 Geman-McClure; −∞ Welsch. All are ½z² near 0, and at each residual the loss grows with α.</para>
/// <para>Shapes: input and target any equal shape; terms the same, without a unit.</para>
/// <para>Reference: Barron, A general and adaptive robust loss function (2019).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new GeneralRobustLoss(alpha: 0, c: 1).call(tensor([2.5f, 0, 2]), tensor([3f, -0.5f, 2]));
/// </code></example>
/// <param name="alpha">The shape: any number or ±∞. The smaller, the less an outlier pulls; below 0 the loss is bounded.</param>
/// <param name="c">The scale: the residual, in the target's unit, at which the loss starts to bend; above 0.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is NaN, or <paramref name="c"/> is not above 0.</exception>
public sealed class GeneralRobustLoss(
    double alpha = 1,
    double c = 1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    private const double Flat = 1e-3;

    /// <summary>The shape.</summary>
    public double Alpha { get; } = Require.In(alpha, !double.IsNaN(alpha), "a number, −∞ or +∞");

    /// <summary>The scale.</summary>
    public double C { get; } = Require.Positive(c);

    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target)
    {
        double b = double.IsFinite(Alpha) && Alpha != 2 ? Math.Abs(Alpha - 2) : 2;
        Tensor z = (input - target) / (C * Math.Sqrt(b)); // divided by √b too
        return Alpha switch
        {
            2 => z.square(),
            0 => StableMath.Log1pSquare(z),
            double.NegativeInfinity => -(-z.square()).expm1(),
            double.PositiveInfinity => z.square().expm1(),
            // Close to α = 0 the product below is too small for its type long before the loss is: what e^t − 1 is more than t is added to t.
            > -Flat and < Flat => NearFlat(StableMath.Log1pSquare(z), b),
            // exp(α/2·ln(z²/b + 1)) − 1 by expm1 and log1p: exact also for tiny z and for α close to 0 or 2.
            _ => b / Alpha * (Alpha / 2 * StableMath.Log1pSquare(z)).expm1(),
        };
    }

    private Tensor NearFlat(Tensor log, double b)
    {
        Tensor t = Alpha / 2 * log;
        return b / 2 * log + b / Alpha * (t.expm1() - t);
    }
}
