namespace LossLab.Losses;

/// <summary>What <see cref="ListNetLoss"/> takes as the probabilities that each item comes first. Libraries differ here.</summary>
public enum ListNetTarget
{
    /// <summary>softmax(y), as in the paper. Irrelevant items keep a share, e^y of it.</summary>
    Softmax,

    /// <summary>y as it is, as in TensorFlow Ranking and Rax ("softmax loss"). A list with more relevant items counts more.</summary>
    AsGiven,
}
