using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

public class InputsProduced(Dictionary<string, string> values, RequestInputs command) : KernelEvent(command)
{
    public Dictionary<string, string> Values { get; } = values;
}
