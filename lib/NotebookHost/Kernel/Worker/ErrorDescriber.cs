using System.Reflection;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Languages;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive;
using Diagnostic = Microsoft.DotNet.Interactive.Diagnostic;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Turns a failed cell into the error its reader sees.</summary>
internal static class ErrorDescriber
{
    /// <summary>The error name of a cell that does not compile.</summary>
    public const string CompilationError = "CompilationError";

    /// <summary>The error of a cell that was told to stop.</summary>
    public static ErrorEvent Interrupted(string cellName) =>
        new("Interrupted", "the cell was interrupted", [$"Interrupted: {cellName} was interrupted"], null);

    /// <summary>The error of a cell that failed.</summary>
    public static ErrorEvent Describe(
        Exception? exception, string message, IEnumerable<Diagnostic> diagnostics, ExecuteCommand command)
    {
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (exception is CodeSubmissionCompilationErrorException || (exception is null && errors.Count > 0))
            return Compilation(errors, message, command);
        if (exception is null)
            return new ErrorEvent("Error", LongText.Cut(message), [LongText.Cut(message)], null);
        exception = Unwrap(exception);
        if (exception is CellException cell)
            return new ErrorEvent("CellError", cell.Message, [$"{command.CellName}{(cell.Line is { } line ? $", line {line}" : "")}: {cell.Message}"], cell.Line);
        var trace = new StackTraceText(command.CellName);
        var lines = trace.Describe(exception);
        return new ErrorEvent(exception.GetType().Name, ExceptionText.MessageOf(exception), lines, trace.Line);
    }

    private static ErrorEvent Compilation(List<Diagnostic> errors, string message, ExecuteCommand command)
    {
        if (errors.Count == 0)
            return new ErrorEvent(CompilationError, message, message.ReplaceLineEndings("\n").Split('\n'), null);
        var source = command.Code.ReplaceLineEndings("\n").Split('\n');
        var traceback = new List<string>();
        foreach (var error in errors)
        {
            var (line, column) = (error.LinePositionSpan.Start.Line, error.LinePositionSpan.Start.Character);
            traceback.Add($"{command.CellName}, line {line + 1}, column {column + 1}: error {error.Code}: {error.Message}");
            if (line < source.Length)
            {
                traceback.Add($"    {source[line]}");
                traceback.Add($"    {new string(' ', Math.Min(column, source[line].Length))}^");
            }
        }

        var first = errors[0].LinePositionSpan.Start;
        var summary = $"({first.Line + 1},{first.Character + 1}): error {errors[0].Code}: {errors[0].Message}";
        return new ErrorEvent(CompilationError, summary, traceback, first.Line + 1);
    }

    // What only carries another exception says nothing of its own.
    private static Exception Unwrap(Exception exception) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        AggregateException { InnerExceptions: [var inner] } => Unwrap(inner),
        _ => exception,
    };
}
