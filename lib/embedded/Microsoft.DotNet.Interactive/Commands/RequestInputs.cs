namespace Microsoft.DotNet.Interactive.Commands;

public class RequestInputs() : KernelCommand
{
    public List<InputDescription> Inputs { get; set; } = [];
}
