using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Events;

public abstract class DisplayEvent : KernelEvent
{
    protected DisplayEvent(
        object? value, KernelCommand command, IReadOnlyCollection<FormattedValue>? formattedValues = null, string? valueId = null)
        : base(command)
    {
        Value = value;
        FormattedValues = formattedValues ?? [];
        ValueId = valueId;
    }

    public object? Value { get; }

    public IReadOnlyCollection<FormattedValue> FormattedValues { get; }

    public string? ValueId { get; }

    public override string ToString() => $"{GetType().Name}: {Value ?? string.Concat(FormattedValues.Take(1).Select(v => v.Value))}";
}
