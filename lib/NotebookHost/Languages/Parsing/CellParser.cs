using LossLab.NotebookHost.Languages.Magics;

namespace LossLab.NotebookHost.Languages.Parsing;

/// <summary>Takes a cell apart: <c>#!name</c> on a line of its own changes the language, or asks something of the host.</summary>
internal static class CellParser
{
    /// <summary>The parts of a cell in the order in which they run.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="language">The language that it begins in.</param>
    /// <exception cref="CellException">A C# cell has a line <c>#!…</c> that means nothing.</exception>
    public static IReadOnlyList<CellPart> Parse(string code, string language)
    {
        // What nearly all cells are.
        if (!code.Contains('#', StringComparison.Ordinal))
            return [new CodePart(language, 0, code)];
        var lines = code.ReplaceLineEndings("\n").Split('\n');
        var parts = new List<CellPart>();
        for (var start = 0; start < lines.Length;)
            (start, language) = ReadSection(lines, start, language, parts);
        return [.. parts.Where(part => part is not CodePart || parts.Count == 1 || part.Language == "value" || !string.IsNullOrWhiteSpace(part.Text))];
    }

    // From a change of the language to the next one. Returns where that is, and to which.
    private static (int End, string Language) ReadSection(string[] lines, int start, string language, List<CellPart> parts)
    {
        var directives = language == LanguageNames.CSharp ? CSharpDirectives.Lines(string.Join('\n', lines[start..])) : null;
        var codeStart = start;
        for (var i = start; i < lines.Length; i++)
        {
            if (directives?.Contains(i - start) ?? lines[i].TrimStart().StartsWith("#!", StringComparison.Ordinal))
            {
                if (directives is not null && CSharpDirectives.Package(lines[i]) is { } package)
                {
                    parts.Add(new PackagePart(language, i, package));
                    lines[i] = "";
                    continue;
                }

                var line = lines[i].Trim();
                var name = NameIn(line);
                if (LanguageNames.Find(name) is { } next)
                {
                    AddCode(i);
                    // Its options follow the name: they are part of what the kernel reads.
                    if (next == "value")
                        return ReadValue(lines, i, parts);
                    return (i + 1, next);
                }

                if (MagicNames.All.Contains(name))
                {
                    AddCode(i);
                    parts.Add(new MagicPart(language, i, line));
                    codeStart = i + 1;
                }
                else if (name.StartsWith('/'))
                {
                    // The first line of a program for a shell.
                    lines[i] = "";
                }
                else if (directives is not null)
                {
                    throw new CellException($"there is no '#!{name}'. {MagicNames.Suggest(name)}", i + 1);
                }
            }
        }

        AddCode(lines.Length);
        return (lines.Length, language);

        void AddCode(int end)
        {
            if (end > codeStart)
                parts.Add(new CodePart(language, codeStart, string.Join('\n', lines[codeStart..end])));
        }
    }

    private static string NameIn(string line) => line[2..].Split([' ', '\t'], 2)[0];

    private static (int End, string Language) ReadValue(string[] lines, int start, List<CellPart> parts)
    {
        var end = Array.FindIndex(lines, start + 1, line => line.StartsWith("#!", StringComparison.Ordinal) && LanguageNames.Find(NameIn(line)) is not null);
        end = end < 0 ? lines.Length : end;
        parts.Add(new CodePart("value", start, string.Join('\n', lines[start..end])));
        return (end, LanguageNames.CSharp);
    }
}
