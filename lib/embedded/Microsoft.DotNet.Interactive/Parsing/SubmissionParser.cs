using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Parsing;

/// <summary>Splits a submission at its <c>#!</c> lines (and at <c>#r "nuget:"</c> and <c>#i</c> where a kernel handles those).</summary>
public class SubmissionParser
{
    private readonly Kernel _kernel;

    public SubmissionParser(Kernel kernel) => _kernel = kernel;

    public Task<IReadOnlyList<KernelCommand>> SplitSubmission(SubmitCode submitCode)
    {
        var parts = Parse(submitCode.Code, submitCode.TargetKernelName, out _);
        return Task.FromResult<IReadOnlyList<KernelCommand>>(
            [.. parts.Select<SubmissionPart, KernelCommand>(part => part.Directive is null ? ToCommand(part, submitCode) : new DirectiveInvocation(part.Text, part.KernelName))]);
    }

    /// <summary>Runs the parts one after the other until one fails. False when there is nothing to split.</summary>
    internal async Task<bool> RunPartsAsync(SubmitCode submission, KernelInvocationContext context)
    {
        if (!submission.Code.Contains('#', StringComparison.Ordinal))
        {
            return false;
        }

        var parts = Parse(submission.Code, submission.TargetKernelName, out var errors);
        if (errors.Count > 0)
        {
            var message = string.Join(Environment.NewLine, errors);
            context.Publish(new CodeSubmissionReceived(submission));
            context.Publish(new DiagnosticsProduced(errors, [.. errors.Select(e => new FormattedValue("text/plain", e.ToString()))], submission));
            context.Fail(submission, new CodeSubmissionCompilationErrorException(new ArgumentException(message)), message);
            return true;
        }

        if (parts is [{ Directive: null, Line: 0 } whole] && whole.KernelName == NameOfTarget(submission.TargetKernelName))
        {
            return false;
        }

        foreach (var part in parts)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (part.Directive is { } directive)
            {
                await directive(new DirectiveInvocation(part.Text, part.KernelName), context).ConfigureAwait(false);
            }
            else
            {
                var result = await _kernel.RunChildAsync(ToCommand(part, submission), context).ConfigureAwait(false);
                if (result.Events.OfType<CommandFailed>().FirstOrDefault() is { } failed)
                {
                    context.Fail(submission, failed.Exception, failed.Message);
                }
            }

            if (context.IsComplete)
            {
                break;
            }
        }

        return true;
    }

    private static SubmitCode ToCommand(SubmissionPart part, SubmitCode submission) =>
        new(part.Text, part.KernelName) { IsPart = true, Parameters = submission.Parameters, FirstLine = part.Line };

    private List<SubmissionPart> Parse(string code, string? targetKernelName, out List<Diagnostic> errors)
    {
        var parts = new List<SubmissionPart>();
        var lines = new List<string>();
        errors = [];
        var kernelName = NameOfTarget(targetKernelName);
        var (number, start) = (0, 0);

        foreach (var line in code.ReplaceLineEndings("\n").Split('\n'))
        {
            var name = DirectiveName(line);
            if (name is not null && FindDirective(name, kernelName) is { } directive)
            {
                Flush();
                if (name is "#r" or "#i" && parts.LastOrDefault() is { } last && last.Directive == directive)
                {
                    parts[^1] = last with { Text = $"{last.Text}\n{line.Trim()}" };
                }
                else
                {
                    parts.Add(new SubmissionPart(kernelName, line.Trim(), number, directive));
                }
            }
            else if (name is null or "#r" or "#i")
            {
                lines.Add(line);
            }
            else if (FindKernel(name[2..]) is { } kernel)
            {
                Flush();
                kernelName = kernel.Name;
            }
            else
            {
                var column = line.IndexOf('#', StringComparison.Ordinal);
                var span = new LinePositionSpan(new(number, column), new(number, column + name.Length));
                errors.Add(new Diagnostic(span, DiagnosticSeverity.Error, "DNI101", $"Unknown magic command '{name}'"));
            }

            number++;
            start = lines.Count == 0 ? number : start;
        }

        Flush();
        if (parts.Count == 0)
        {
            parts.Add(new SubmissionPart(kernelName, code, 0));
        }

        return parts;

        void Flush()
        {
            if (lines.Exists(l => !string.IsNullOrWhiteSpace(l)))
            {
                parts.Add(new SubmissionPart(kernelName, string.Join('\n', lines), start));
            }

            lines.Clear();
        }
    }

    /// <summary>The name of the directive on this line, if it is one that the kernels handle rather than the compiler.</summary>
    private static string? DirectiveName(string line)
    {
        var text = line.AsSpan().Trim();
        if (text.StartsWith("#!") && text.Length > 2 && char.IsLetter(text[2]))
        {
            var end = text.IndexOfAny(' ', '\t');
            return (end < 0 ? text : text[..end]).ToString();
        }

        return text.StartsWith("#i ") || text.StartsWith("#i\"") ? "#i"
            : text.StartsWith("#r") && text.Contains("\"nuget:", StringComparison.OrdinalIgnoreCase) ? "#r"
            : null;
    }

    private string NameOfTarget(string? targetKernelName) =>
        (targetKernelName is null ? null : FindKernel(targetKernelName)?.Name)
        ?? targetKernelName
        ?? (_kernel as CompositeKernel)?.DefaultKernelName
        ?? _kernel.Name;

    private Kernel? FindKernel(string name) =>
        _kernel is CompositeKernel composite
            ? composite.ChildKernels.TryGetByAlias(name, out var kernel) ? kernel : null
            : name == _kernel.Name ? _kernel : null;

    private KernelCommandInvocation? FindDirective(string name, string kernelName) =>
        FindKernel(kernelName)?.FindDirective(name) ?? _kernel.FindDirective(name) ?? _kernel.RootKernel.FindDirective(name);
}
