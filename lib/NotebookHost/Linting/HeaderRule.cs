using System.Text.RegularExpressions;
using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Linting;

/// <summary>The first cell says what the chapter gives, needs and takes; the second loads the workbook.</summary>
internal sealed partial class HeaderRule : ILintRule
{
    private static readonly string[] Fields = ["**You will be able to**", "**You need to know**", "**Time**", "**Data**", "**Chapters**"];

    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(NotebookDocument chapter)
    {
        NotebookCell? header = chapter.Cells.FirstOrDefault();
        if (header is null || header.Type != "markdown")
        {
            yield return new("the chapter", "begins without a header: the first cell must be markdown");
            yield break;
        }

        string number = Path.GetFileName(chapter.Path).Split('-')[0];
        Match title = Title().Match(header.Source);
        if (!title.Success || title.Groups["number"].Value != number)
            yield return new(header.Name, $"the header must begin with '# {number} · Topic'");
        foreach (string field in Fields.Where(field => !header.Source.Contains(field, StringComparison.Ordinal)))
            yield return new(header.Name, $"the header has no paragraph {field}");

        NotebookCell? first = chapter.Cells.FirstOrDefault(cell => cell.IsCode);
        if (first is null || !first.Source.StartsWith("#load \"../artifacts/workbook/workbook.csx\"", StringComparison.Ordinal))
            yield return new(first?.Name ?? "the chapter", "the first code cell must begin with #load \"../artifacts/workbook/workbook.csx\"");
    }

    [GeneratedRegex(@"^# (?<number>\d\d) · \S")]
    private static partial Regex Title();
}
