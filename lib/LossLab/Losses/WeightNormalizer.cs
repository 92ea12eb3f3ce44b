namespace LossLab.Losses;

/// <summary>What a weighted mean divides by. Libraries differ here, and the difference is a different loss.</summary>
public enum WeightNormalizer
{
    /// <summary>
    /// Σ w·ℓ / N, where N is the number of terms that count. A weight keeps its effect in a batch of any size,
    /// and batches can be accumulated.
    /// </summary>
    Count,

    /// <summary>
    /// Σ w·ℓ / Σ w, as PyTorch's cross-entropy divides. The mean keeps its scale whatever the weights,
    /// but in a batch of one the weight cancels, and accumulated batches are not one large batch.
    /// </summary>
    SumOfWeights,
}
