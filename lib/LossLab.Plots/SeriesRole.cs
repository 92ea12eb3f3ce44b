namespace LossLab;

/// <summary>What a series stands for. A role has the same look in every figure.</summary>
public enum SeriesRole
{
    /// <summary>One of several equals: the next colour of the palette.</summary>
    Ordinary,

    /// <summary>What the others are compared with: grey-blue.</summary>
    Baseline,

    /// <summary>The loss of the chapter: orange, a little thicker.</summary>
    Highlight,

    /// <summary>A truth, a bound or a diagonal: thin, dark, dashed.</summary>
    Reference,
}
