namespace LossLab.NotebookHost.Comparison;

/// <summary>The first line in which two texts differ.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Expected">The stored line; null where the stored text has ended.</param>
/// <param name="Actual">The new line; null where the new text has ended.</param>
/// <param name="Why">What differs, in words.</param>
internal sealed record TextDifference(int Line, string? Expected, string? Actual, string Why);
