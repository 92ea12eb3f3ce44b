namespace Microsoft.DotNet.Interactive.Formatting;

public static partial class Formatter
{
    public static void Register(ITypeFormatter formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        FormatterRegistry.Add(formatter);
    }

    public static void Register<T>(FormatDelegate<T> formatter, string mimeType = "text/plain") =>
        Register(new DelegateFormatter<T>(typeof(T), mimeType, formatter));

    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = "text/plain") =>
        Register<T>(
            (value, context) =>
            {
                formatter(value, context.Writer);
                return true;
            },
            mimeType);

    public static void Register<T>(Func<T, string> formatter, string mimeType = "text/plain") =>
        Register<T>((value, writer) => writer.Write(formatter(value)), mimeType);

    public static void Register(Type type, FormatDelegate<object> formatter, string mimeType = "text/plain") =>
        Register(new DelegateFormatter<object>(type, mimeType, formatter));

    public static void Register(Type type, Action<object, TextWriter> formatter, string mimeType = "text/plain") =>
        Register(
            type,
            (value, context) =>
            {
                formatter(value, context.Writer);
                return true;
            },
            mimeType);

    public static void SetPreferredMimeTypesFor(Type type, params string[] preferredMimeTypes)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (preferredMimeTypes is not { Length: > 0 })
        {
            throw new ArgumentException("Name at least one MIME type.", nameof(preferredMimeTypes));
        }

        FormatterRegistry.SetPreferredMimeTypes(type, preferredMimeTypes);
    }

    public static IReadOnlyCollection<string> GetPreferredMimeTypesFor(Type? type) =>
        type is null ? [DefaultMimeType] : FormatterRegistry.PreferredMimeTypes(type);

    public static ITypeFormatter GetPreferredFormatterFor(Type actualType, string mimeType) =>
        FormatterRegistry.Candidates(actualType, mimeType).FirstOrDefault()
        ?? new DelegateFormatter<object>(
            actualType,
            mimeType,
            (value, context) =>
            {
                DefaultFormats.Write(value, context, mimeType);
                return true;
            });

    /// <summary>The formatters that were registered; the built-in ones are not objects of their own.</summary>
    public static IEnumerable<ITypeFormatter> RegisteredFormatters(bool includeDefaults = true) => FormatterRegistry.All;
}
