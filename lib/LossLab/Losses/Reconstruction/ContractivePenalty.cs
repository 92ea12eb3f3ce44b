using LossLab.Checking;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>How much the code moves when the input does: the squared norm of the encoder's Jacobian.</summary>
/// <remarks>
/// <para>Σ_ij (∂h_j/∂x_i)², averaged over the batch. <see cref="L2Penalty"/> of the weights for a linear encoder.</para>
/// <para>One backward pass for each unit of the code, or, with probes v of ±1, an unbiased estimate E‖vᵀJ‖² from as many passes as there are probes.
/// The graph is kept, so that it can be trained. The input needs a gradient: <c>x.detach().requires_grad_()</c> before the encoder.</para>
/// <para>It looks at an input and its code, not at prediction and target, and so is no <see cref="Loss"/>. Shapes: input [N, …], code [N, D]; a scalar.
/// Examples must not mix (no batch normalisation). Unit: code per input, squared.</para>
/// <para>Reference: Rifai, Vincent, Muller, Glorot, Bengio, Contractive auto-encoders (2011); Hutchinson (1989) for the estimate.</para>
/// </remarks>
/// <example><code>
/// Tensor input = rand(8, 5).requires_grad_();
/// Tensor value = new ContractivePenalty().call(input, nn.Linear(5, 2).call(input).sigmoid());
/// </code></example>
/// <param name="probes">How many random directions; 0: every unit, exact.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="probes"/> is negative.</exception>
public sealed class ContractivePenalty(int probes = 0) : nn.Module<Tensor, Tensor, Tensor>(nameof(ContractivePenalty))
{
    /// <summary>How many random directions; 0: every unit.</summary>
    public int Probes { get; } = Require.In(probes, probes >= 0, "0 or above");

    /// <summary>The penalty, a scalar; 0 for an empty batch.</summary>
    /// <param name="input">What the encoder was given, with <c>requires_grad</c>, [N, …].</param>
    /// <param name="code">What it answered, [N, D].</param>
    /// <exception cref="ArgumentException">The input needs no gradient, the code does not come from it, or the shapes do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor code)
    {
        if (!input.requires_grad || !code.requires_grad)
            throw Unconnected();
        if (code.ndim != 2 || input.ndim < 1 || code.shape[0] != input.shape[0])
            throw new ArgumentException(
                $"ContractivePenalty: input is {Guard.Shape(input)} and code is {Guard.Shape(code)}; they must be [N, …] and [N, D].", nameof(code));
        using DisposeScope scope = NewDisposeScope();
        Tensor total = HalfPrecision.Widen((code * 0).sum());
        for (int k = 0; k < (Probes > 0 ? Probes : code.shape[1]); k++)
        {
            Tensor direction = Probes > 0 ? (rand_like(code).gt(0.5).to(code.dtype) * 2) - 1 : arange(code.shape[1], device: code.device).eq(k).to(code.dtype).expand_as(code);
            Tensor row = Gradients.Of(code, [input], direction, createGraph: true)[0] ?? throw Unconnected();
            total = total + HalfPrecision.Widen(row).square().sum();
        }

        Tensor mean = total / (Math.Max(input.shape[0], 1) * (double)Math.Max(Probes, 1));
        return HalfPrecision.Narrow(mean, code.dtype).MoveToOuterDisposeScope();
    }

    private static ArgumentException Unconnected() => new(
        "ContractivePenalty: input needs a gradient, and code must be computed from it: x = x.detach().requires_grad_(), and then code = encoder.call(x).",
        "input");
}
