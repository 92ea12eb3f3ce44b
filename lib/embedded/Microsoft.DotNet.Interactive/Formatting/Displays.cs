using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Takes displayed values to the submission that is running.</summary>
internal static class Displays
{
    public static DisplayedValue Show(object? value, IReadOnlyList<FormattedValue> formattedValues)
    {
        var displayed = new DisplayedValue(value, formattedValues) { Context = KernelInvocationContext.Current };
        Publish(displayed);
        return displayed;
    }

    public static void Publish(DisplayedValue displayed)
    {
        var context = KernelInvocationContext.Current is { IsComplete: false } current ? current : displayed.Context;
        context?.Publish(displayed.IsUpdated
            ? new DisplayedValueUpdated(displayed.Value, displayed.DisplayId, context.Command, displayed.FormattedValues)
            : new DisplayedValueProduced(displayed.Value, context.Command, displayed.FormattedValues, displayed.DisplayId));

        Formatter.Raise(displayed, isShown: context is not null);
    }
}
