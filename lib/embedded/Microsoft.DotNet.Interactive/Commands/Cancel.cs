namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Asks the submission that is running to stop: its cancellation token is signalled.</summary>
public class Cancel(string? targetKernelName = null) : KernelCommand(targetKernelName)
{
    public override Task InvokeAsync(KernelInvocationContext context)
    {
        context.HandlingKernel.RootKernel.CancelCurrentCommand();
        return Task.CompletedTask;
    }
}
