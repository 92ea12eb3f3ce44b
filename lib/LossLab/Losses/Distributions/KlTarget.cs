namespace LossLab.Losses;

/// <summary>What the target of <see cref="KlDivergenceLoss"/> holds. Libraries differ in the default, and the wrong one gives a number too.</summary>
public enum KlTarget
{
    /// <summary>Probabilities, 0 included, as in PyTorch (<c>log_target</c> false).</summary>
    Probabilities,

    /// <summary>Logarithms of probabilities, −∞ included, such as another model's log-softmax; TorchSharp's <c>kl_div</c> takes these unless told.</summary>
    LogProbabilities,
}
