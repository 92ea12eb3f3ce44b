using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

public static class KernelInvocationContextExtensions
{
    public static DisplayedValue Display(this KernelInvocationContext context, object? value, params string[] mimeTypes)
    {
        var displayed = new DisplayedValue(value, FormattedValue.CreateManyFromObject(value, mimeTypes)) { Context = context };
        context.Publish(new DisplayedValueProduced(value, context.Command, displayed.FormattedValues, displayed.DisplayId));
        return displayed;
    }

    public static DisplayedValue DisplayAs(this KernelInvocationContext context, string value, string mimeType)
    {
        var displayed = new DisplayedValue(value, [new FormattedValue(mimeType, value)]) { Context = context };
        context.Publish(new DisplayedValueProduced(value, context.Command, displayed.FormattedValues, displayed.DisplayId));
        return displayed;
    }
}
