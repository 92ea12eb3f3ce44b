using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Linting;

/// <summary>The stored outputs are those of one whole headless run: counts from 1 without a gap, no error, in time.</summary>
internal sealed class ExecutionRule : ILintRule
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(NotebookDocument chapter)
    {
        int expected = 1;
        TimeSpan total = default;
        foreach (NotebookCell cell in chapter.Cells.Where(cell => cell.IsCode))
        {
            if (cell.Has(CellTags.Exercise) || cell.Has(CellTags.SkipExecution))
            {
                if (cell.Json["execution_count"] is not null) yield return new(cell.Name, "was executed, though its tag says not to");
                continue;
            }
            int? count = cell.Json["execution_count"] is JsonValue value && value.TryGetValue<int>(out int number) ? number : null;
            if (count != expected)
                yield return new(cell.Name, $"has execution count {count?.ToString() ?? "none"} where {expected} was expected: store a whole headless run");
            expected++;
            total += cell.Duration ?? default;
            bool failed = cell.Json["outputs"].Objects().Any(output => output["output_type"].AsText() == "error");
            if (failed && !cell.Has(CellTags.RaisesException)) yield return new(cell.Name, "has an error among its stored outputs");
        }
        if (total > Limit) yield return new("the chapter", $"took {total.TotalSeconds:0} s; at most {Limit.TotalSeconds:0} s: train less");
    }
}
