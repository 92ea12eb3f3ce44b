using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The terms of a loss before they are reduced: one number for each element, pair, list or image.</summary>
/// <param name="Values">The terms, already multiplied by their weights; a term that does not count is 0.</param>
/// <param name="Weights">What each term adds to Σ w, of the terms' shape; null: 1 each.</param>
/// <param name="Mask">True where a term counts, Bool, of the terms' shape; null: every term counts.</param>
public readonly record struct LossTerms(Tensor Values, Tensor? Weights = null, Tensor? Mask = null);
