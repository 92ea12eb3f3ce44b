using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Linting;

/// <summary>Code cells fit on a slide, and outputs do not swell the file.</summary>
internal sealed class CellSizeRule : ILintRule
{
    private const int MaxLines = 25;
    private const int MaxWidth = 100;
    private const int MaxOutputBytes = 200_000;

    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(NotebookDocument chapter)
    {
        foreach (NotebookCell cell in chapter.Cells.Where(cell => cell.IsCode))
        {
            string[] lines = cell.Source.TrimEnd('\n').Split('\n');
            if (lines.Length > MaxLines) yield return new(cell.Name, $"has {lines.Length} lines; at most {MaxLines}: split it");
            int longest = lines.Max(line => line.Length);
            if (longest > MaxWidth) yield return new(cell.Name, $"has a line of {longest} characters; at most {MaxWidth}: break it");
            int size = System.Text.Encoding.UTF8.GetByteCount(cell.Json["outputs"]?.ToJsonString() ?? "");
            if (size > MaxOutputBytes) yield return new(cell.Name, $"its outputs take {size:N0} bytes; at most {MaxOutputBytes:N0}: show less");
        }
    }
}
