using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The lists that a <see cref="PairwiseLoss"/> takes its pairs from.</summary>
/// <param name="Scores">[batch, list]; 0 where masked out.</param>
/// <param name="Relevance">[batch, list]; 0 where masked out.</param>
/// <param name="Mask">[batch, list], Bool, true where there is an item; null: everywhere.</param>
public readonly record struct RankedPairs(Tensor Scores, Tensor Relevance, Tensor? Mask);
