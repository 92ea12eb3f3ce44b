using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossLab.NotebookHost.Languages.Parsing;

/// <summary>
/// Which lines of a C# text are directives, by the compiler's own parser: what stands in a text, a comment or
/// switched-off code is none.
/// </summary>
internal static partial class CSharpDirectives
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>The lines that begin with <c>#!</c>, and those that ask for packages, by their numbers from 0.</summary>
    public static HashSet<int> Lines(string code)
    {
        if (!Candidate().IsMatch(code))
            return [];
        var tree = CSharpSyntaxTree.ParseText(code, Options);
        var text = tree.GetText();
        return [.. tree.GetRoot().DescendantTrivia()
            .Where(trivia => trivia.GetStructure() is DirectiveTriviaSyntax { IsActive: true })
            .Select(trivia => text.Lines.GetLineFromPosition(trivia.SpanStart).LineNumber)
            .Where(line => Candidate().IsMatch(text.Lines[line].ToString()))];
    }

    /// <summary>What a line asks of NuGet, without a comment behind it; null if it asks nothing.</summary>
    public static string? Package(string line) => PackageLine().Match(line) is { Success: true } match ? match.Groups["text"].Value : null;

    [GeneratedRegex("""^[ \t]*#(!|[ri][ \t]*"[ \t]*nuget[ \t]*:)""", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Candidate();

    [GeneratedRegex("""^[ \t]*(?<text>#[ri][ \t]*"[ \t]*nuget[ \t]*:[^"]*")""", RegexOptions.IgnoreCase)]
    private static partial Regex PackageLine();
}
