namespace LossLab.NotebookHost.Linting;

/// <summary>A rule of "Writing a chapter" that a chapter does not keep.</summary>
/// <param name="Place">The cell, or "the chapter".</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record LintFinding(string Place, string Message);
