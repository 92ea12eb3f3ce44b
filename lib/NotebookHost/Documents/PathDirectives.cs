using System.Text.RegularExpressions;

namespace LossLab.NotebookHost.Documents;

/// <summary>The <c>#load "…"</c> and <c>#r "…"</c> of a notebook that name files relative to its folder.</summary>
internal static partial class PathDirectives
{
    /// <summary>Rewrites them so that they lead to the same files from another folder.</summary>
    /// <param name="notebook">The notebook that goes to another folder; its code cells are changed.</param>
    /// <param name="from">The folder that the paths are relative to.</param>
    /// <param name="to">The folder that the notebook goes to.</param>
    public static void Move(NotebookDocument notebook, string from, string to)
    {
        foreach (var cell in notebook.Cells.Where(cell => cell.IsCode))
        {
            var text = cell.Source;
            var rewritten = Directive().Replace(text, match => Rewrite(match, from, to));
            if (rewritten != text)
                cell.SetSource(rewritten);
        }
    }

    private static string Rewrite(Match match, string from, string to)
    {
        var path = match.Groups["path"].Value;
        var target = Path.GetFullPath(Path.Combine(from, path));
        // "nuget: Id, Version" and names of framework assemblies are no paths.
        if (Path.IsPathRooted(path) || path.Contains(':', StringComparison.Ordinal)
            || (!path.Contains('/', StringComparison.Ordinal) && !File.Exists(target)))
            return match.Value;
        var relative = Path.GetRelativePath(Path.GetFullPath(to), target).Replace('\\', '/');
        return $"{match.Groups["start"].Value}{relative}\"";
    }

    [GeneratedRegex("""^(?<start>[ \t]*#(?:load|r)[ \t]+")(?<path>[^"\r\n]+)"[ \t]*(?=\r?$)""", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
