namespace Microsoft.DotNet.Interactive.Formatting;

public static class PlainTextFormatter
{
    public static readonly string MimeType = "text/plain";

    public static ITypeFormatter GetPreferredFormatterFor(Type type) => Formatter.GetPreferredFormatterFor(type, MimeType);

    public static ITypeFormatter GetPreferredFormatterFor<T>() => GetPreferredFormatterFor(typeof(T));
}
