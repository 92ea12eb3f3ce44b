using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Linting;

/// <summary>Holds chapters to the rules of "Writing a chapter" in CONTRIBUTING.md.</summary>
internal static class Linter
{
    private static readonly ILintRule[] Rules =
        [new HeaderRule(), new TextRule(), new CellSizeRule(), new ExerciseRule(), new FigureRule(), new ExecutionRule()];

    /// <summary>All findings, in the order of the rules.</summary>
    public static IReadOnlyList<LintFinding> Check(NotebookDocument chapter) => [.. Rules.SelectMany(rule => rule.Check(chapter))];
}
