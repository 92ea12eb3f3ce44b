using LossLab.NotebookHost.Kernel.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Tells a console front end whether Enter runs the input or begins its next line.</summary>
internal static class CompletenessCheck
{
    // The parser goes as deep as its text does. Touched pages only take memory.
    private const int StackSize = 16 << 20;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp13, kind: SourceCodeKind.Script);

    /// <summary>Answers on a thread of its own: the answer needs nothing of the cells and waits for none.</summary>
    public static void Answer(IsCompleteCommand command, EventEmitter emitter) =>
        new Thread(() => emitter.Send(Check(command)), StackSize) { IsBackground = true, Name = "completeness" }.Start();

    private static CompletenessEvent Check(IsCompleteCommand command)
    {
        if (!AskableCode.Fits(command.Code))
            return new CompletenessEvent(command.RequestId, "unknown", "");
        // Lines that the kernel takes itself are none of the compiler's; their places are kept.
        var lines = command.Code.ReplaceLineEndings("\n").Split('\n')
            .Select(line => line.TrimStart().StartsWith("#!", StringComparison.Ordinal) ? "" : line);
        var tree = CSharpSyntaxTree.ParseText(string.Join('\n', lines), Options);
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return new CompletenessEvent(command.RequestId, "incomplete", Indent(command.Code));
        var invalid = tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new CompletenessEvent(command.RequestId, invalid ? "invalid" : "complete", "");
    }

    private static string Indent(string code)
    {
        var last = code.TrimEnd('\n', '\r').Split('\n')[^1];
        var spaces = last[..(last.Length - last.TrimStart().Length)];
        return last.TrimEnd() is [.., '{' or '(' or '['] ? spaces + "    " : spaces;
    }
}
