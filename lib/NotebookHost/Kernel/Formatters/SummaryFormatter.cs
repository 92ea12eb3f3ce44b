using System.Collections;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Formatters;

/// <summary>A collection in a line: <c>[ 1, 2, 3 ... (7 more) ]</c>. The published one follows a list into itself until the stack is full.</summary>
internal sealed class SummaryFormatter : ITypeFormatter
{
    private const int Levels = 3;
    private const int MostCharacters = 20_000;

    /// <inheritdoc/>
    public string MimeType => PlainTextSummaryFormatter.MimeType;

    /// <inheritdoc/>
    public Type Type => typeof(IEnumerable);

    /// <summary>The line.</summary>
    public static string Describe(IEnumerable list)
    {
        using var writer = new StringWriter();
        Write(list, writer, Levels);
        return writer.ToString();
    }

    /// <inheritdoc/>
    public bool Format(object? instance, FormatContext context)
    {
        context.Writer.Write(instance is IEnumerable list ? Describe(list) : Formatter.NullString);
        return true;
    }

    private static void Write(object? value, StringWriter writer, int levels)
    {
        switch (value)
        {
            case null:
                writer.Write(Formatter.NullString);
                break;
            case IEnumerable list and not string when levels > 0:
                WriteElements(list, writer, levels - 1);
                break;
            case IEnumerable and not string:
                writer.Write("[ ... ]");
                break;
            default:
                writer.Write(value.ToString());
                break;
        }
    }

    private static void WriteElements(IEnumerable list, StringWriter writer, int levels)
    {
        writer.Write("[ ");
        var (written, isWhole, limit) = (0, true, Limit(list));
        foreach (var element in list)
        {
            writer.Write(written > 0 ? ", " : "");
            Write(element, writer, levels);
            written++;
            if (written >= limit || writer.GetStringBuilder().Length > MostCharacters)
            {
                isWhole = false;
                break;
            }
        }

        if (!isWhole && Count(list) is var count && count != written)
            writer.Write(count is null ? " ... (more)" : $" ... ({count - written} more)");
        writer.Write(" ]");
    }

    // A cell may have set one for the elements' type.
    private static int Limit(IEnumerable list)
    {
        var elements = GenericInterface.Of(list.GetType(), typeof(IEnumerable<>));
        return elements is null
            ? Formatter.ListExpansionLimit
            : (int)typeof(Formatter<>).MakeGenericType(elements.GetGenericArguments()).GetProperty(nameof(Formatter.ListExpansionLimit))!.GetValue(null)!;
    }

    // Of what knows it without being asked for its elements.
    private static int? Count(IEnumerable list)
    {
        if (list is ICollection collection)
            return collection.Count;
        var counted = GenericInterface.Of(list.GetType(), typeof(ICollection<>));
        return (int?)counted?.GetProperty(nameof(ICollection.Count))!.GetValue(list);
    }
}
