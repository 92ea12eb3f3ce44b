namespace LossLab.Losses;

/// <summary>How <see cref="SparsityPenalty"/> measures activity.</summary>
public enum SparsityKind
{
    /// <summary>The mean absolute activation.</summary>
    L1,

    /// <summary>The divergence of each unit's mean activation from a target rate; activations in [0, 1].</summary>
    KullbackLeibler,
}
