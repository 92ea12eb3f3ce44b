using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Headless;

/// <summary>What became of one notebook.</summary>
/// <param name="Job">The notebook.</param>
/// <param name="Status">The outcome.</param>
/// <param name="Duration">Wall time, with the start of the kernel.</param>
/// <param name="Cells">Its code cells.</param>
/// <param name="Source">The notebook's file as it was read; null if it could not be.</param>
/// <param name="Message">What concerns the notebook as a whole, such as why it cannot be read.</param>
/// <param name="Remaining">What its cells have started and what goes on without it; null if nothing does.</param>
internal sealed record NotebookReport(
    NotebookJob Job,
    RunStatus Status,
    TimeSpan Duration,
    IReadOnlyList<CellReport> Cells,
    FileVersion? Source = null,
    string? Message = null,
    string? Remaining = null)
{
    /// <summary>The first cell that ended badly.</summary>
    public CellReport? Culprit => Cells.FirstOrDefault(cell => cell.IsFailure);
}
