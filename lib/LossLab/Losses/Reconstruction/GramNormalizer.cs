namespace LossLab.Losses;

/// <summary>What a Gram matrix is divided by. Texts differ here by factors of thousands, and style weights are meant for one of them.</summary>
public enum GramNormalizer
{
    /// <summary>Nothing, as in Gatys et al.: grows with the image.</summary>
    None,

    /// <summary>H·W: the mean over places.</summary>
    Positions,

    /// <summary>C·H·W, as in Johnson et al.</summary>
    Elements,
}
