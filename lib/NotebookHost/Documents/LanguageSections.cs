using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using LanguageNames = LossLab.NotebookHost.Languages.LanguageNames;

namespace LossLab.NotebookHost.Documents;

/// <summary>Takes a text apart at the lines that name another language, such as <c>#!fsharp</c>.</summary>
internal static class LanguageSections
{
    private static readonly CSharpParseOptions Script = new(kind: SourceCodeKind.Script);

    /// <summary>The parts in order. Such a line inside a string or a comment of C# is a part of it.</summary>
    /// <param name="text">The text, its lines ended by a line feed.</param>
    /// <param name="kernel">The kernel of what comes before the first such line.</param>
    /// <param name="find">The kernel of a name; null where the name is none, so that the line is text.</param>
    public static IReadOnlyList<LanguageSection> Split(string text, string kernel, Func<string, string?> find)
    {
        List<LanguageSection> sections = [];
        var (start, startLine, line) = (0, 1, 0);
        foreach (var range in TextLines.Of(text))
        {
            line++;
            var at = range.Start.Value;
            if (!text.AsSpan(range).StartsWith("#!") || find(text[range][2..].Trim()) is not { } next
                || (kernel == LanguageNames.CSharp && IsInsideToken(text[start..], at - start)))
                continue;
            sections.Add(new(kernel, startLine, text[start..at]));
            (kernel, start, startLine) = (next, range.End.Value, line + 1);
        }

        sections.Add(new(kernel, startLine, text[start..]));
        return sections;
    }

    private static bool IsInsideToken(string code, int position)
    {
        // Nothing else goes over several lines; and the compiler takes a while to load.
        var before = code.AsSpan(0, position);
        if (!before.Contains("\"\"\"", StringComparison.Ordinal) && !before.Contains('@') && !before.Contains("/*", StringComparison.Ordinal))
            return false;
        var token = SyntaxFactory.ParseTokens(code, options: Script).First(token => token.FullSpan.End > position || token.IsKind(SyntaxKind.EndOfFileToken));
        if (token.SpanStart < position)
            return token.Span.End > position && !token.ContainsDiagnostics;
        // What is not closed is a mistake in one cell, and must not swallow those that follow.
        return token.LeadingTrivia.Any(trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
            && trivia.SpanStart < position && trivia.Span.End > position && !trivia.ContainsDiagnostics);
    }
}
