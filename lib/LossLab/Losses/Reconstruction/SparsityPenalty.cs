using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Keeps most activations of a code, or most pixels of a reconstruction, near 0.</summary>
/// <remarks>
/// <para>L1: mean |a|, <see cref="MaeLoss"/> against 0: drives each activation to 0. Kullback–Leibler: Σ_j ρ·ln(ρ/r_j) + (1 − ρ)·ln((1 − ρ)/(1 − r_j)),
/// r_j the mean of unit j over the batch: a unit may be active, but rarely. It needs activations in [0, 1] (a sigmoid) and a batch large enough for a mean.</para>
/// <para>It compares with no target, and so is no <see cref="Loss"/>; in a sum, its weight is the λ of the texts. Shapes: input [N, …], units along all
/// dimensions but the first; a scalar. A mean of 0 or 1 is moved 10⁻⁶ inwards, so that the value is finite. Unit: the activation's, or nat.</para>
/// <para>Reference: Ng, Sparse autoencoder, CS294A lecture notes (2011).</para>
/// </remarks>
/// <example><code>
/// Tensor code = rand(16, 8);
/// Tensor value = new SparsityPenalty(SparsityKind.KullbackLeibler, rate: 0.05).call(code);
/// </code></example>
/// <param name="kind">How activity is measured.</param>
/// <param name="rate">ρ, between 0 and 1, for Kullback–Leibler.</param>
public sealed class SparsityPenalty(SparsityKind kind = SparsityKind.L1, double rate = 0.05) : nn.Module<Tensor, Tensor>(nameof(SparsityPenalty))
{
    private static readonly MaeLoss Absolute = new();

    /// <summary>How activity is measured.</summary>
    public SparsityKind Kind { get; } = Require.Defined(kind);

    /// <summary>The part of the examples for which a unit is to be active.</summary>
    public double Rate { get; } = Require.Between0And1(rate);

    /// <summary>The penalty, a scalar; 0 for an empty batch.</summary>
    /// <param name="input">Activations, [N, …].</param>
    /// <exception cref="ArgumentException">Not floating point, or outside [0, 1] for Kullback–Leibler.</exception>
    public override Tensor forward(Tensor input)
    {
        using DisposeScope scope = NewDisposeScope();
        Guard.FloatingPoint(this, input);
        if (HalfPrecision.Is(input.dtype)) return HalfPrecision.Run(input, forward).MoveToOuterDisposeScope();
        if (Kind == SparsityKind.L1 || input.NumberOfElements == 0)
            return Absolute.forward(input, zeros_like(input)).MoveToOuterDisposeScope();
        double slack = Guard.Rounding(input);
        if (Guard.Range(input) is { } range && (range.Low < -slack || range.High > 1 + slack))
            throw new ArgumentException(FormattableString.Invariant(
                $"SparsityPenalty: input runs from {range.Low} to {range.High}, and a rate is the mean of activations in [0, 1]. Apply a sigmoid, or use SparsityKind.L1."),
                nameof(input));
        Tensor mean = input.flatten(1).mean([0]).clamp(1e-6, 1 - 1e-6);
        Tensor divergence = Rate * (Math.Log(Rate) - mean.log()) + (1 - Rate) * (Math.Log(1 - Rate) - (1 - mean).log());
        return divergence.sum().MoveToOuterDisposeScope();
    }
}
