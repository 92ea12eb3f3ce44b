namespace Microsoft.DotNet.Interactive.Commands;

public class Quit : KernelCommand
{
    public override Task InvokeAsync(KernelInvocationContext context)
    {
        var root = context.HandlingKernel.RootKernel;
        root.CancelCurrentCommand();
        return root.OnQuitAsync?.Invoke() ?? Task.CompletedTask;
    }
}
