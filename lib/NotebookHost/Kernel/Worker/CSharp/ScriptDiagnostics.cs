using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using CompilerDiagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>What the compiler says about a cell.</summary>
internal static class ScriptDiagnostics
{
    /// <summary>Warnings of the cell itself: the compiler's list for the whole compilation goes through all cells before, and keeps what it needs for that.</summary>
    public static ImmutableArray<CompilerDiagnostic> Warnings(Script script, CancellationToken cancellation)
    {
        var compilation = script.GetCompilation();
        return compilation.SyntaxTrees.LastOrDefault() is { } tree
            ? [.. compilation.GetSemanticModel(tree).GetDiagnostics(null, cancellation).Where(d => d.Severity == DiagnosticSeverity.Warning)]
            : [];
    }

    /// <summary>Publishes them; nothing when there are none.</summary>
    public static void Publish(ImmutableArray<CompilerDiagnostic> diagnostics, KernelCommand command, KernelInvocationContext context)
    {
        if (diagnostics.IsEmpty)
            return;
        context.Publish(new DiagnosticsProduced(
            [.. diagnostics.Select(Microsoft.DotNet.Interactive.Diagnostic.FromCodeAnalysisDiagnostic)],
            [.. diagnostics.Select(d => new FormattedValue(PlainTextFormatter.MimeType, d.ToString()))],
            command));
    }

    /// <summary>The errors, a line each; a cell's own positions come without a file name, those in a loaded file with its path.</summary>
    public static string Summarize(ImmutableArray<CompilerDiagnostic> diagnostics, string cellName) => string.Join('\n', diagnostics
        .Where(d => d.Severity == DiagnosticSeverity.Error)
        .Select(d => d.ToString())
        .Select(text => text.StartsWith(cellName + "(", StringComparison.Ordinal) ? text[cellName.Length..] : text));
}
