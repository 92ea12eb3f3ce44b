using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.CSharp;

public partial class CSharpKernel
{
    async Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        context.Publish(new CodeSubmissionReceived(command));
        var cellName = $"Cell {context.ExecutionOrder}";

        // Blank lines stand for the lines that went elsewhere, so that positions are those of the cell.
        var script = CreateScript(new string('\n', command.FirstLine) + command.Code, cellName);
        ScriptState state;
        try
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.Publish(new CompleteCodeSubmissionReceived(command));
            state = await RunAsync(script, context.CancellationToken).ConfigureAwait(false);
            ReportDiagnostics(Warnings(script, context.CancellationToken), command, context);
        }
        catch (CompilationErrorException e)
        {
            var diagnostics = e.Diagnostics;
            if (IsIncomplete(script))
            {
                context.Publish(new IncompleteCodeSubmissionReceived(command));
            }

            ReportDiagnostics(diagnostics, command, context);
            context.Fail(
                command,
                new CodeSubmissionCompilationErrorException(e),
                string.Join(Environment.NewLine, diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => ToText(d, cellName))));
            return;
        }

        Accept(state);
        if (state.Exception is OperationCanceledException cancelled && context.CancellationToken.IsCancellationRequested)
        {
            context.Fail(command, cancelled, KernelInvocationContext.CancelledMessage);
        }
        else if (state.Exception is { } exception)
        {
            context.Fail(command, exception, exception.ToString());
        }
        else if (HasReturnValue(state))
        {
            var value = state.ReturnValue;
            context.Publish(new ReturnValueProduced(value, command, FormattedValue.CreateManyFromObject(value)));
        }
    }

    /// <summary>
    /// Only of the cell itself: the compiler's list for the whole compilation goes through all cells before, and keeps
    /// what it needs for that.
    /// </summary>
    private static ImmutableArray<Microsoft.CodeAnalysis.Diagnostic> Warnings(Script script, CancellationToken cancellationToken)
    {
        var compilation = script.GetCompilation();
        return compilation.SyntaxTrees.LastOrDefault() is { } tree
            ? [.. compilation.GetSemanticModel(tree).GetDiagnostics(null, cancellationToken).Where(d => d.Severity == DiagnosticSeverity.Warning)]
            : [];
    }

    private Task<ScriptState> RunAsync(Script script, CancellationToken cancellationToken) =>
        _declarations is null
            ? script.RunAsync(null, _ => true, cancellationToken)
            : script.RunFromAsync(_declarations, _ => true, cancellationToken);

    private static void ReportDiagnostics(
        ImmutableArray<Microsoft.CodeAnalysis.Diagnostic> diagnostics, SubmitCode command, KernelInvocationContext context)
    {
        if (diagnostics.Length == 0)
        {
            return;
        }

        context.Publish(new DiagnosticsProduced(
            [.. diagnostics.Select(Diagnostic.FromCodeAnalysisDiagnostic)],
            [.. diagnostics.Select(d => new FormattedValue(PlainTextFormatter.MimeType, d.ToString()))],
            command));
    }

    /// <summary>A cell's own positions come without a file name; those in a loaded file with its path.</summary>
    private static string ToText(Microsoft.CodeAnalysis.Diagnostic diagnostic, string cellName)
    {
        var text = diagnostic.ToString();
        return text.StartsWith(cellName + "(", StringComparison.Ordinal) ? text[cellName.Length..] : text;
    }

    private static bool IsIncomplete(Script script) =>
        script.GetCompilation().SyntaxTrees.LastOrDefault() is { } tree && !SyntaxFactory.IsCompleteSubmission(tree);

    private static bool HasReturnValue(ScriptState state) =>
        state.ReturnValue is not null || TrailingExpression.HasValue(state.Script.GetCompilation());
}
