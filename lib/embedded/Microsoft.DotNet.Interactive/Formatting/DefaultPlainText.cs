using System.Collections;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

internal static class DefaultPlainText
{
    public static void Write(object value, FormatContext context)
    {
        var writer = context.Writer;
        if (ValueKinds.IsScalar(value) || value is IHtmlContent)
        {
            writer.Write(ValueKinds.ToText(value));
        }
        else if (value is InstallPackagesMessage message)
        {
            writer.Write(message.FormatAsPlainText());
        }
        else if (value is Exception exception)
        {
            writer.Write(exception.ToString());
        }
        else if (!context.TryEnter(value, () => WriteParts(value, context)))
        {
            writer.Write(ValueKinds.ToText(value));
        }
    }

    private static void WriteParts(object value, FormatContext context)
    {
        switch (value)
        {
            case System.Runtime.CompilerServices.ITuple tuple:
                WriteTuple(tuple, context);
                break;
            case IEnumerable sequence:
                WriteSequence(sequence, context);
                break;
            default:
                WriteObject(value, context);
                break;
        }
    }

    private static void WriteTuple(System.Runtime.CompilerServices.ITuple tuple, FormatContext context)
    {
        context.Writer.Write("( ");
        for (var i = 0; i < tuple.Length; i++)
        {
            context.Writer.Write(i == 0 ? "" : ", ");
            tuple[i].FormatTo(context, PlainTextFormatter.MimeType);
        }

        context.Writer.Write(" )");
    }

    private static void WriteSequence(IEnumerable sequence, FormatContext context)
    {
        var (items, more, error) = ValueKinds.Take<object?>(sequence);
        var writer = context.Writer;
        writer.Write("[ ");
        for (var i = 0; i < items.Count; i++)
        {
            writer.Write(i == 0 ? "" : ", ");
            items[i].FormatTo(context, PlainTextFormatter.MimeType);
        }

        writer.Write(more == 0 ? "" : (items.Count == 0 ? "" : " ") + ValueKinds.MoreText(more));
        writer.Write(error is null ? "" : (items.Count == 0 ? "" : ", ") + ValueKinds.ErrorText(error));
        writer.Write(" ]");
    }

    private static void WriteObject(object value, FormatContext context)
    {
        var type = value.GetType();
        var members = Members.Of(type);
        if (members.Length == 0 || (HasOwnText(type) && context.Depth > 1))
        {
            context.Writer.Write(ValueKinds.ToText(value));
            return;
        }

        context.Writer.Write(HasOwnText(type) ? ValueKinds.ToText(value) : TypeNames.Of(type));
        foreach (var (name, get) in members)
        {
            context.Writer.Write($"\n{new string(' ', 4 * context.Depth)}{name}: ");
            get(value).FormatTo(context, PlainTextFormatter.MimeType);
        }
    }

    private static bool HasOwnText(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType is { } declaring
        && declaring != typeof(object) && declaring != typeof(ValueType);
}
