using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The sum of the parameters' absolute values: drives small ones to 0.</summary>
/// <remarks>
/// <para>Σ |θ|. Its gradient is sign(θ), the same for a large and a small parameter; <see cref="L2Penalty"/> shrinks in proportion.
/// Gradient descent makes parameters small, not exactly 0: set a threshold to count zeros.</para>
/// <para>A sum, not a mean: λ depends on the size of the model. Unit: the parameters'.</para>
/// <para>Reference: Tibshirani, Regression shrinkage and selection via the lasso (1996).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new L1Penalty(nn.Linear(5, 2), includeBiases: false).Value();
/// </code></example>
/// <param name="module">The model.</param>
/// <param name="includeBiases">False: parameters called "bias" are left out.</param>
public sealed class L1Penalty(nn.Module module, bool includeBiases = true) : ParameterPenalty(module, includeBiases)
{
    /// <inheritdoc/>
    protected override Tensor Of(Tensor parameter) => parameter.abs().sum();
}
