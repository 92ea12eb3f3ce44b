namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value on display. <see cref="Update"/> replaces it in place: the same id, also from a later cell.</summary>
public class DisplayedValue(object? value, IReadOnlyList<FormattedValue> formattedValues)
{
    public string DisplayId { get; } = Guid.NewGuid().ToString("N");

    public object? Value { get; private set; } = value;

    public IReadOnlyList<FormattedValue> FormattedValues { get; private set; } = formattedValues;

    public bool IsUpdated { get; private set; }

    /// <summary>The submission that displayed the value.</summary>
    internal KernelInvocationContext? Context { get; init; }

    public void Update(object? updatedValue)
    {
        Value = updatedValue;
        FormattedValues = FormattedValue.CreateManyFromObject(updatedValue, [.. FormattedValues.Select(v => v.MimeType)]);
        IsUpdated = true;
        Displays.Publish(this);
    }
}
