using System.Text.RegularExpressions;

namespace LossLab.NotebookHost.Documents;

/// <summary>Makes the copy of a notebook that students get.</summary>
internal static partial class StudentCopy
{
    /// <summary>A copy without solutions and instructor notes and without the results of exercises and checks, whose
    /// relative <c>#load</c> and <c>#r</c> paths fit the folder it goes to.</summary>
    public static NotebookDocument Create(NotebookDocument notebook, string outputFolder)
    {
        var copy = notebook.Clone();
        copy.RemoveCells(cell => cell.Has(CellTags.Solution) || cell.Has(CellTags.Instructor));
        var source = Path.GetDirectoryName(notebook.Path)!;
        foreach (var cell in copy.Cells.Where(cell => cell.IsCode))
        {
            if (cell.Has(CellTags.Exercise) || cell.Has(CellTags.Check))
            {
                cell.SetResult([], null);
                cell.Metadata().Remove("execution");
            }

            var text = cell.Source;
            var rewritten = PathDirective().Replace(text, match => Rewrite(match, source, outputFolder));
            if (rewritten != text)
                cell.SetSource(rewritten);
        }

        return copy;
    }

    private static string Rewrite(Match match, string sourceFolder, string outputFolder)
    {
        var path = match.Groups["path"].Value;
        // "nuget: Id, Version" and names of framework assemblies are no paths.
        if (Path.IsPathRooted(path) || path.Contains(':', StringComparison.Ordinal) || !path.Contains('/', StringComparison.Ordinal))
            return match.Value;
        var target = Path.GetFullPath(Path.Combine(sourceFolder, path));
        var relative = Path.GetRelativePath(Path.GetFullPath(outputFolder), target).Replace('\\', '/');
        return $"{match.Groups["start"].Value}{relative}\"";
    }

    [GeneratedRegex("""^(?<start>[ \t]*#(?:load|r)[ \t]+")(?<path>[^"\r\n]+)"[ \t]*(?=\r?$)""", RegexOptions.Multiline)]
    private static partial Regex PathDirective();
}
