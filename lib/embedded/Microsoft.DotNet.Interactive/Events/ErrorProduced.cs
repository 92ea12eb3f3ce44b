using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Events;

public class ErrorProduced(string message, KernelCommand command, IReadOnlyCollection<FormattedValue>? formattedValues = null) : DisplayEvent(message, command, formattedValues)
{
    public string Message { get; } = message;

    public override string ToString() => $"{base.ToString()}: {Message}";
}
