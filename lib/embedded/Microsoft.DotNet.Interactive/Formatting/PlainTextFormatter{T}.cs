namespace Microsoft.DotNet.Interactive.Formatting;

public class PlainTextFormatter<T>(FormatDelegate<T> format) : TypeFormatter<T>
{
    public PlainTextFormatter(Action<T, FormatContext> format)
        : this((value, context) =>
        {
            format(value, context);
            return true;
        })
    {
    }

    public PlainTextFormatter(Func<T, string> format)
        : this((value, context) => context.Writer.Write(format(value)))
    {
    }

    public override string MimeType => PlainTextFormatter.MimeType;

    public override bool Format(T value, FormatContext context) => format(value, context);
}
