using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>Brings every feature to mean 0 and standard deviation 1, with the figures of the training part.</summary>
/// <remarks>Fit it on the training part only: the test part must not take part in choosing the scale.</remarks>
public sealed class Standardizer
{
    private readonly Tensor _mean;
    private readonly Tensor _scale;

    /// <summary>Measures mean and standard deviation of each column.</summary>
    /// <param name="features">The training features, <c>[N, F]</c> with N ≥ 2.</param>
    /// <exception cref="ArgumentException">Not a matrix of two rows or more.</exception>
    public Standardizer(Tensor features)
    {
        if (features.dim() != 2 || features.shape[0] < 2)
            throw new ArgumentException($"A matrix [rows, features] with two rows or more was expected, not [{string.Join(", ", features.shape)}].", nameof(features));
        _mean = features.mean([0], keepdim: true);
        using Tensor deviation = features.std(0, unbiased: true, keepdim: true);
        // A constant column has no scale; dividing by 1 leaves it at 0.
        using Tensor one = ones_like(deviation);
        _scale = deviation.where(deviation > 0, one);
    }

    /// <summary>(x − mean) / standard deviation, column by column; a constant column becomes 0.</summary>
    /// <param name="features"><c>[N, F]</c> with the F of the training features.</param>
    public Tensor Apply(Tensor features)
    {
        using Tensor centred = features - _mean;
        return centred / _scale;
    }
}
