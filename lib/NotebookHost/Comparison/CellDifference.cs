namespace LossLab.NotebookHost.Comparison;

/// <summary>What a cell shows that it did not show before.</summary>
/// <param name="Cell">How messages name the cell.</param>
/// <param name="Place">Which of its outputs, in words.</param>
/// <param name="Text">The first line that differs.</param>
/// <param name="CellId">The cell's id.</param>
internal sealed record CellDifference(string Cell, string Place, TextDifference Text, string CellId);
