using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Commands;

public class UpdateDisplayedValue(FormattedValue formattedValue, string valueId) : KernelCommand
{
    public FormattedValue FormattedValue { get; } = formattedValue;

    public string ValueId { get; } = valueId;

    public override Task InvokeAsync(KernelInvocationContext context)
    {
        context.Publish(new DisplayedValueUpdated(FormattedValue.Value, ValueId, this, [FormattedValue]));
        return Task.CompletedTask;
    }
}
