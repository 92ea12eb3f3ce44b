namespace Microsoft.DotNet.Interactive.Formatting;

public static class HtmlFormatter
{
    public static readonly string MimeType = "text/html";

    public static ITypeFormatter GetPreferredFormatterFor(Type type) => Formatter.GetPreferredFormatterFor(type, MimeType);

    public static ITypeFormatter GetPreferredFormatterFor<T>() => GetPreferredFormatterFor(typeof(T));
}
