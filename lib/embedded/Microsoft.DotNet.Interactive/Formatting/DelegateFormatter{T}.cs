namespace Microsoft.DotNet.Interactive.Formatting;

internal sealed class DelegateFormatter<T>(Type type, string mimeType, FormatDelegate<T> format) : TypeFormatter<T>(type)
{
    public override string MimeType => mimeType;

    public override bool Format(T value, FormatContext context) => format(value, context);
}
