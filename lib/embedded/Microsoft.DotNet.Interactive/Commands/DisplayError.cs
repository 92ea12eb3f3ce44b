namespace Microsoft.DotNet.Interactive.Commands;

public class DisplayError(string message) : KernelCommand
{
    public string Message { get; } = message;
}
