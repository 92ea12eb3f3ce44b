using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Linting;

/// <summary>At least three exercises (stub, solution, check, in this order), three predictions and two instructor notes.</summary>
internal sealed class ExerciseRule : ILintRule
{
    private const string Predict = "predict";

    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(NotebookDocument chapter)
    {
        NotebookCell[] code = [.. chapter.Cells.Where(cell => cell.IsCode)];
        for (int i = 0; i < code.Length; i++)
        {
            bool complete = i + 2 < code.Length && code[i + 1].Has(CellTags.Solution) && code[i + 2].Has(CellTags.Check);
            if (code[i].Has(CellTags.Exercise) && !complete)
                yield return new(code[i].Name, "is an exercise that is not followed by its solution and its check");
            if (code[i].Has(CellTags.Solution) && (i == 0 || !code[i - 1].Has(CellTags.Exercise)))
                yield return new(code[i].Name, "is a solution without an exercise before it");
        }
        foreach ((string tag, int least, string what) in new[]
            { (CellTags.Exercise, 3, "exercises"), (Predict, 3, "predictions"), (CellTags.Instructor, 2, "instructor notes") })
        {
            int count = chapter.Cells.Count(cell => cell.Has(tag));
            if (count < least) yield return new("the chapter", $"has {count} {what} (tag '{tag}'); at least {least}");
        }
        if (!chapter.Cells.Any(cell => cell.Source.Contains("<details>", StringComparison.Ordinal)))
            yield return new("the chapter", "has no recap question with a folded answer (<details>)");
    }
}
