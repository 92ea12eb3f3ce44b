namespace LossLab.Data;

/// <summary>The contents of an IDX file of unsigned bytes.</summary>
/// <param name="Values">All values, last dimension fastest.</param>
/// <param name="Shape">The size of each dimension: <c>[count]</c> for labels, <c>[count, rows, columns]</c> for images.</param>
public sealed record IdxData(byte[] Values, IReadOnlyList<int> Shape);
