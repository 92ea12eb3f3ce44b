using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

public sealed class CommandSucceeded(KernelCommand command, int executionOrder = 0)
    : KernelCommandCompletionEvent(command, executionOrder)
{
    public override string ToString() => $"{nameof(CommandSucceeded)}: {Command}";
}
