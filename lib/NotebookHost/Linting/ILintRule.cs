using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Linting;

/// <summary>One rule of "Writing a chapter" in CONTRIBUTING.md that a program can check.</summary>
internal interface ILintRule
{
    /// <summary>Where the chapter breaks the rule.</summary>
    IEnumerable<LintFinding> Check(NotebookDocument chapter);
}
