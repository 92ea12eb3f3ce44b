namespace Microsoft.DotNet.Interactive.Formatting;

public class FormattedValue(string mimeType, string value)
{
    public string MimeType { get; } = mimeType;

    public string Value { get; } = value;

    public bool SuppressDisplay { get; set; }

    public static FormattedValue CreateSingleFromObject(object? value, string? mimeType = null) =>
        Create(value, mimeType ?? Formatter.GetPreferredMimeTypesFor(value?.GetType()).First());

    public static IReadOnlyList<FormattedValue> CreateManyFromObject(object? value, params string[] mimeTypes)
    {
        IReadOnlyCollection<string> wanted = mimeTypes is { Length: > 0 }
            ? mimeTypes
            : Formatter.GetPreferredMimeTypesFor(value?.GetType());
        return [.. wanted.Distinct().Select(mimeType => Create(value, mimeType))];
    }

    public override string ToString() => $"{MimeType}: {Value}";

    private static FormattedValue Create(object? value, string mimeType) => new(mimeType, value.ToDisplayString(mimeType));
}
