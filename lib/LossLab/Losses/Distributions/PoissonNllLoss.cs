using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The negative log-likelihood of a Poisson distribution: for counts, whose variance is their mean.</summary>
/// <remarks>
/// <para>With <paramref name="logInput"/>, x = ln λ and ℓ = e^x − y·x; without, x = λ and ℓ = x − y·ln(x + ε). With <paramref name="full"/> also
/// + y·ln y − y + ½·ln 2πy where y > 1: Stirling's formula for ln y!, as in PyTorch, 0.04 too low at y = 2.</para>
/// <para>The gradient with <paramref name="logInput"/> is λ − y, prediction less target as that of <see cref="BceWithLogitsLoss"/>. Without
/// <paramref name="full"/> it falls below 0.</para>
/// <para>Shapes: input and target any equal shape; terms the same. Target 0 or above. e^x is beyond Float32 from x = 89 on. Unit: nat.</para>
/// <para>Reference: Nelder, Wedderburn, Generalized linear models (1972).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new PoissonNllLoss().call(tensor([0.5f, 1]), tensor([2f, 3])); // logarithms of rates, counts
/// </code></example>
/// <param name="logInput">True: the input is ln λ, any number. False: it is λ, 0 or above.</param>
/// <param name="full">True: with Stirling's formula for ln y!, as a likelihood has it.</param>
/// <param name="eps">ε, above 0: keeps ln 0 away. Only used without <paramref name="logInput"/>.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="eps"/> is not above 0.</exception>
/// <exception cref="ArgumentException">In <c>forward</c>: a count is negative, or without <paramref name="logInput"/> a rate.</exception>
public sealed class PoissonNllLoss(
    bool logInput = true,
    bool full = false,
    double eps = 1e-8,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : ElementwiseLoss(reduction, normalizer)
{
    /// <summary>Whether the input is the logarithm of the rate.</summary>
    public bool LogInput { get; } = logInput;

    /// <summary>Whether Stirling's formula is there.</summary>
    public bool Full { get; } = full;

    /// <summary>What keeps ln 0 away from a rate of 0.</summary>
    public double Eps { get; } = Require.Positive(eps);

    /// <inheritdoc/>
    protected override Tensor Elementwise(Tensor input, Tensor target)
    {
        DistributionGuard.NotNegative(this, target, nameof(target), "counts, which must be 0 or above");
        if (!LogInput)
            DistributionGuard.NotNegative(this, input, nameof(input), "rates, which must be 0 or above (logarithms of rates: logInput: true)");
        Tensor plain = LogInput ? input.exp() - target * input : input - target * (input + Eps).log();
        if (!Full) return plain;
        // Counts of a million leave no digit of e^x − y·x + y·ln y − y, which is y·(e^d − 1 − d), d = x − ln y, and so the square of an error.
        Tensor y = target.clamp_min(1);
        Tensor excess = LogInput ? Excess(input - y.log()) : RateExcess(input + Eps, y);
        Tensor whole = y * excess + (2 * Math.PI * y).log() / 2;
        return where(target.le(1), plain, LogInput ? whole : whole - Eps);
    }

    /// <summary>e^d − 1 − d.</summary>
    private static Tensor Excess(Tensor d) => d.expm1() - d;

    /// <summary>u − 1 − ln u for u = rate/y: near 1 by the exact difference, where the quotient is rounded.</summary>
    private static Tensor RateExcess(Tensor rate, Tensor y)
    {
        Tensor quotient = rate / y, w = (rate - y) / y;
        return w - where(w.abs().lt(0.5), w.clamp(-0.5, 0.5).log1p(), quotient.log());
    }
}
