namespace Microsoft.DotNet.Interactive.Commands;

public abstract class KernelDirectiveCommand : KernelCommand
{
    protected KernelDirectiveCommand()
    {
    }

    public virtual IEnumerable<string> GetValidationErrors(CompositeKernel kernel) => [];
}
