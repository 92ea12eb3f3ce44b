using System.Text.RegularExpressions;
using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Linting;

/// <summary>Links lead somewhere, tags are known ones, and nothing depends on one machine or the network.</summary>
internal sealed partial class TextRule : ILintRule
{
    private static readonly string[] KnownTags =
    [
        CellTags.Parameters, CellTags.RaisesException, CellTags.SkipExecution, CellTags.Exercise, CellTags.Solution, CellTags.Check,
        CellTags.Instructor, "predict",
    ];

    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(NotebookDocument chapter)
    {
        string folder = Path.GetDirectoryName(chapter.Path)!;
        foreach (NotebookCell cell in chapter.Cells)
        {
            foreach (string tag in cell.Tags.Except(KnownTags))
                yield return new(cell.Name, $"has the unknown tag '{tag}'; known are {string.Join(", ", KnownTags)}");
            foreach (Match path in AbsolutePath().Matches(cell.Source + cell.Json["outputs"]?.ToJsonString()))
                yield return new(cell.Name, $"holds the absolute path {path.Value}");
            if (cell.Type != "markdown") continue;
            foreach (Match link in Link().Matches(cell.Source))
            {
                string target = Uri.UnescapeDataString(link.Groups["target"].Value);
                if (!File.Exists(Path.Combine(folder, target)) && !Directory.Exists(Path.Combine(folder, target)))
                    yield return new(cell.Name, $"links to {target}, which is not there");
            }
        }
    }

    [GeneratedRegex("""(?<![\w.:/\\-])(?:/(?:home|root|tmp|usr|work|Users|mnt|opt)/[\w./-]+|[A-Za-z]:\\\\?[\w.\\-]+)""")]
    private static partial Regex AbsolutePath();

    // No link holds a bracket, so that each search ends at the next one.
    [GeneratedRegex(@"\]\((?<target>(?!https?:|#|mailto:)[^()\[\]#\s]+)[^()\[\]\n]*\)")]
    private static partial Regex Link();
}
