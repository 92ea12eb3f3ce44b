using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The sum of the parameters' squares: keeps them small.</summary>
/// <remarks>
/// <para>Σ θ², without the factor ½: its gradient is 2θ, so that λ here is SGD's weight decay of 2λ. With Adam it is not weight decay at all:
/// the gradient is divided by its own size; AdamW decays instead.</para>
/// <para>A sum, not a mean: λ depends on the size of the model. Unit: the parameters', squared.</para>
/// <para>Reference: Hoerl, Kennard, Ridge regression (1970); Loshchilov, Hutter, Decoupled weight decay regularization (2019).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new L2Penalty(nn.Linear(5, 2), includeBiases: false).Value();
/// </code></example>
/// <param name="module">The model.</param>
/// <param name="includeBiases">False: parameters called "bias" are left out.</param>
public sealed class L2Penalty(nn.Module module, bool includeBiases = true) : ParameterPenalty(module, includeBiases)
{
    /// <inheritdoc/>
    protected override Tensor Of(Tensor parameter) => parameter.square().sum();
}
