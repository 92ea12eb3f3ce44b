namespace LossLab.NotebookHost.Headless;

/// <summary>What became of one code cell.</summary>
/// <param name="Number">Its place in the executed notebook, from 1.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its first line that says something.</param>
/// <param name="Status">The outcome.</param>
/// <param name="Duration">How long it ran.</param>
/// <param name="ErrorName">The kind of error, if any: an exception's name, <c>CompilationError</c>, <c>Timeout</c>, …</param>
/// <param name="Message">The error, or the reason it was skipped.</param>
/// <param name="Details">The traceback.</param>
/// <param name="Line">The line of the cell where the error arose, if known.</param>
/// <param name="Language">The language of that line, or of the cell.</param>
internal sealed record CellReport(
    int Number,
    string Id,
    string Title,
    CellStatus Status,
    TimeSpan Duration = default,
    string? ErrorName = null,
    string? Message = null,
    string? Details = null,
    int? Line = null,
    string Language = "C#")
{
    /// <summary>Whether it ended badly.</summary>
    public bool IsFailure => Status is CellStatus.Failed or CellStatus.TimedOut or CellStatus.KernelDied;

    /// <summary>How messages name the cell.</summary>
    public string Name => Line is { } line ? $"cell {Number} (id {Id}), line {line} in {Language}" : $"cell {Number} (id {Id}) in {Language}";
}
