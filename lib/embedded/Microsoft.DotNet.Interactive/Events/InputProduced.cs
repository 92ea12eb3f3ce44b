using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

public class InputProduced(string value, RequestInput command) : KernelEvent(command)
{
    public string Value { get; } = value;
}
