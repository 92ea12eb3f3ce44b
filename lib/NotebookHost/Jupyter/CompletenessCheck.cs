using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>Tells a console front end whether Enter runs the input or begins its next line.</summary>
internal static class CompletenessCheck
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp13, kind: SourceCodeKind.Script);

    /// <summary>The content of an <c>is_complete_reply</c>.</summary>
    public static JsonObject ToJson(string code)
    {
        // Lines that the kernel takes itself are none of the compiler's; their places are kept.
        var lines = code.ReplaceLineEndings("\n").Split('\n')
            .Select(line => line.TrimStart().StartsWith("#!", StringComparison.Ordinal) ? "" : line);
        var tree = CSharpSyntaxTree.ParseText(string.Join('\n', lines), Options);
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return new JsonObject { ["status"] = "incomplete", ["indent"] = Indent(code) };
        var invalid = tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new JsonObject { ["status"] = invalid ? "invalid" : "complete" };
    }

    private static string Indent(string code)
    {
        var last = code.TrimEnd('\n', '\r').Split('\n')[^1];
        var spaces = last[..(last.Length - last.TrimStart().Length)];
        return last.TrimEnd() is [.., '{' or '(' or '['] ? spaces + "    " : spaces;
    }
}
