using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Cross-entropy in both directions, label to prediction and back: for labels of which some are wrong.</summary>
/// <remarks>
/// <para>p = softmax(x). ℓ = w_y·[α·(−ln p_y) + β·(−Σ_c p_c·ln t_c)], t the label as 0 and 1, and ln 0 taken as A: the second part is −A·(1 − p_y).</para>
/// <para>α·<see cref="PolyLoss"/> with ε = −β·A/α. The first part learns, the second bounds what a wrong label can do: with α = 0
/// it is −β·A·<see cref="GeneralizedCrossEntropyLoss"/> of q = 1.</para>
/// <para>Only the product β·A counts. Implementations that clip the label at 10⁻⁴ have A = ln 10⁻⁴ = −9.21.</para>
/// <para>Shapes: input (logits) [N, C, …] with C ≥ 2, target (class indices, Int64) [N, …]; weights, mask and terms as the target. Unit: nat.</para>
/// <para>Reference: Wang et al., Symmetric cross entropy for robust learning with noisy labels (2019).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new SymmetricCrossEntropyLoss(alpha: 0.1, beta: 1).call(rand(4, 3), tensor([2L, 0, 1, 1]));
/// </code></example>
/// <param name="alpha">α, 0 or above: the weight of the cross-entropy.</param>
/// <param name="beta">β, 0 or above: the weight of the reverse cross-entropy.</param>
/// <param name="logOfZero">A, below 0 and finite: what stands for ln 0.</param>
/// <param name="classWeights">[C], finite and not negative; null: 1 each.</param>
/// <param name="ignoreIndex">A target that does not count, such as −100; null: none.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What the mean divides by: by default the number of predictions.</param>
/// <exception cref="ArgumentException">The weights are not a vector, or one is negative or not finite.</exception>
/// <exception cref="ArgumentOutOfRangeException">A hyperparameter is out of its range.</exception>
[method: OverloadResolutionPriority(1)]
public sealed class SymmetricCrossEntropyLoss(
    double alpha = 0.1,
    double beta = 1,
    double logOfZero = -4,
    Tensor? classWeights = null,
    long? ignoreIndex = null,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : TransformedCrossEntropyLoss(classWeights, ignoreIndex, reduction, normalizer)
{
    /// <summary>The same with the class weights as numbers: <c>new SymmetricCrossEntropyLoss(classWeights: [1, 2, 3])</c>.</summary>
    /// <inheritdoc cref="SymmetricCrossEntropyLoss(double, double, double, Tensor?, long?, nn.Reduction, WeightNormalizer)"/>
    public SymmetricCrossEntropyLoss(
        double alpha = 0.1,
        double beta = 1,
        double logOfZero = -4,
        ReadOnlySpan<double> classWeights = default,
        long? ignoreIndex = null,
        nn.Reduction reduction = nn.Reduction.Mean,
        WeightNormalizer normalizer = WeightNormalizer.Count)
        : this(alpha, beta, logOfZero, Require.Vector(classWeights), ignoreIndex, reduction, normalizer)
    {
    }

    /// <summary>The weight of the cross-entropy.</summary>
    public double Alpha { get; } = Require.NotNegative(alpha);

    /// <summary>The weight of the reverse cross-entropy.</summary>
    public double Beta { get; } = Require.NotNegative(beta);

    /// <summary>What stands for ln 0.</summary>
    public double LogOfZero { get; } = Require.In(logOfZero, logOfZero < 0 && double.IsFinite(logOfZero), "a finite number below 0");

    /// <inheritdoc/>
    protected override Tensor Transform(Tensor crossEntropy) => Alpha * crossEntropy - Beta * LogOfZero * Miss(crossEntropy);
}
