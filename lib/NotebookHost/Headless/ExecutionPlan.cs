using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Headless;

/// <summary>Decides from the tags which code cells are run.</summary>
internal static class ExecutionPlan
{
    /// <summary>The code cells in order, each with the reason why it is skipped, or null.</summary>
    /// <param name="cells">All cells.</param>
    /// <param name="stubs">Run exercises as the student gets them, not their solutions.</param>
    public static IReadOnlyList<(NotebookCell Cell, string? SkipReason)> Create(IReadOnlyList<NotebookCell> cells, bool stubs)
    {
        var code = cells.Where(cell => cell.IsCode).ToList();
        return [.. code.Select((cell, index) => (cell, SkipReason(code, index, stubs)))];
    }

    private static string? SkipReason(List<NotebookCell> code, int index, bool stubs)
    {
        var cell = code[index];
        if (cell.Has(CellTags.SkipExecution))
            return $"tagged {CellTags.SkipExecution}";
        if (stubs)
            return cell.Has(CellTags.Solution) ? "the exercise is run instead of its solution" : null;
        return cell.Has(CellTags.Exercise) && HasSolution(code, index) ? "the solution is run instead of the exercise" : null;
    }

    // In a student copy there are no solutions: there the exercises themselves are run.
    private static bool HasSolution(List<NotebookCell> code, int index) => code
        .Skip(index + 1)
        .TakeWhile(cell => !cell.Has(CellTags.Exercise))
        .Any(cell => cell.Has(CellTags.Solution));
}
