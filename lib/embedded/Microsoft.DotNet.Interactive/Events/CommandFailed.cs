using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

public sealed class CommandFailed : KernelCommandCompletionEvent
{
    public CommandFailed(Exception? exception, KernelCommand command, string? message = null, int? executionOrder = null)
        : base(command, executionOrder)
    {
        Exception = exception;
        Message = message ?? exception?.ToString() ?? "The command failed.";
    }

    public CommandFailed(string message, KernelCommand command, int? executionOrder = null)
        : this(null, command, message, executionOrder)
    {
    }

    public Exception? Exception { get; }

    public string Message { get; set; }

    public override string ToString() => $"{nameof(CommandFailed)}: {Message}";
}
