using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.Commands;

public class DisplayError(string message) : KernelCommand
{
    public string Message { get; } = message;

    public override Task InvokeAsync(KernelInvocationContext context)
    {
        context.Publish(new ErrorProduced(Message, this));
        return Task.CompletedTask;
    }
}
