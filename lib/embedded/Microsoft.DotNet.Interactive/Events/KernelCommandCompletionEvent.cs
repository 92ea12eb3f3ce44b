using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

public abstract class KernelCommandCompletionEvent : KernelEvent
{
    private protected KernelCommandCompletionEvent(KernelCommand command, int? executionOrder)
        : base(command) => ExecutionOrder = executionOrder;

    public int? ExecutionOrder { get; }
}
