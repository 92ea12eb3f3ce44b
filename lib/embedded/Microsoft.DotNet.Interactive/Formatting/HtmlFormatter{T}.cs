namespace Microsoft.DotNet.Interactive.Formatting;

public class HtmlFormatter<T>(FormatDelegate<T> format) : TypeFormatter<T>
{
    public HtmlFormatter(Action<T, FormatContext> format)
        : this((value, context) =>
        {
            format(value, context);
            return true;
        })
    {
    }

    public HtmlFormatter(Func<T, string> format)
        : this((value, context) => context.Writer.Write(format(value)))
    {
    }

    public override string MimeType => HtmlFormatter.MimeType;

    public override bool Format(T value, FormatContext context) => format(value, context);
}
