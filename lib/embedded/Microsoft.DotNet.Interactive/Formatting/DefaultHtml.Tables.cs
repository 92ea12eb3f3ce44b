using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting;

internal static partial class DefaultHtml
{
    private static bool WriteSequence(IEnumerable sequence, FormatContext context)
    {
        var (items, more, error) = ValueKinds.Take<object?>(sequence);
        if (items.All(ValueKinds.IsScalar))
        {
            var parts = items.Select(ValueKinds.ToText).ToList();
            if (error is not null)
            {
                parts.Add(ValueKinds.ErrorText(error));
            }

            var text = string.Join(", ", parts) + (more == 0 ? "" : (parts.Count == 0 ? "" : " ") + ValueKinds.MoreText(more));
            context.Writer.Write(HtmlText.Plain($"[ {text} ]"));
            return false;
        }

        // One column a property, unless an item has none to show.
        var isObjects = items.All(i => i is not null && !ValueKinds.IsScalar(i) && !ValueKinds.IsSequence(i) && Members.Of(i.GetType()).Length > 0
            && FormatterRegistry.Candidates(i.GetType(), HtmlFormatter.MimeType).Length == 0);
        var columns = isObjects ? items.SelectMany(i => Members.Of(i!.GetType()).Select(m => m.Name)).Distinct().ToList() : ["value"];
        WriteHead(context.Writer, columns.Prepend("index"));
        for (var row = 0; row < items.Count; row++)
        {
            var item = items[row];
            var members = isObjects ? Members.Of(item!.GetType()).ToDictionary(m => m.Name, m => m.Get) : null;
            context.Writer.Write($"<tr><td>{row}</td>");
            foreach (var column in columns)
            {
                if (members is null)
                {
                    WriteCell(item, context);
                }
                else if (members.TryGetValue(column, out var get))
                {
                    WriteCell(get(item!), context);
                }
                else
                {
                    context.Writer.Write("<td></td>");
                }
            }

            context.Writer.Write("</tr>");
        }

        WriteFoot(context.Writer, columns.Count + 1, more, error);
        return true;
    }

    private static void WriteDictionary(IDictionary dictionary, FormatContext context)
    {
        var (items, more, error) = ValueKinds.Take<DictionaryEntry>(new Entries(dictionary));
        WriteHead(context.Writer, ["key", "value"]);
        foreach (var entry in items)
        {
            context.Writer.Write("<tr>");
            WriteCell(entry.Key, context);
            WriteCell(entry.Value, context);
            context.Writer.Write("</tr>");
        }

        WriteFoot(context.Writer, 2, more == 0 ? 0 : dictionary.Count - items.Count, error);
    }

    private static void WriteMatrix(Array matrix, FormatContext context)
    {
        var (rows, columns) = (matrix.GetLength(0), matrix.GetLength(1));
        var (shownRows, shownColumns) = (Math.Min(rows, Formatter.ListExpansionLimit), Math.Min(columns, Formatter.ListExpansionLimit));
        var heads = Enumerable.Range(0, shownColumns).Select(c => $"{c}");
        WriteHead(context.Writer, ["index", .. heads, .. shownColumns < columns ? new[] { ValueKinds.MoreText(columns - shownColumns) } : []]);
        for (var row = 0; row < shownRows; row++)
        {
            context.Writer.Write($"<tr><td>{row}</td>");
            for (var column = 0; column < shownColumns; column++)
            {
                WriteCell(matrix.GetValue(row, column), context);
            }

            context.Writer.Write("</tr>");
        }

        WriteFoot(context.Writer, shownColumns + 1, rows - shownRows, null);
    }

    private static bool IsTable(Type type) => type.FullName == "System.Data.DataTable" || type.BaseType?.FullName == "System.Data.DataTable";

    private static void WriteDataTable(object value, FormatContext context)
    {
        var table = (System.Data.DataTable)value;
        var columns = table.Columns.Cast<System.Data.DataColumn>().Select(c => c.ColumnName).ToList();
        WriteHead(context.Writer, columns);
        foreach (var row in table.Rows.Cast<System.Data.DataRow>().Take(Formatter.ListExpansionLimit))
        {
            context.Writer.Write("<tr>");
            foreach (var cell in row.ItemArray)
            {
                WriteCell(cell is DBNull ? null : cell, context);
            }

            context.Writer.Write("</tr>");
        }

        WriteFoot(context.Writer, columns.Count, Math.Max(0, table.Rows.Count - Formatter.ListExpansionLimit), null);
    }

    private static void WriteHead(TextWriter writer, IEnumerable<string> columns)
    {
        writer.Write("<table><thead><tr>");
        foreach (var column in columns)
        {
            writer.Write(column is "index" or "key" or "value"
                ? $"<th><i>{column}</i></th>"
                : $"<th>{HtmlText.Encode(column)}</th>");
        }

        writer.Write("</tr></thead><tbody>");
    }

    private static void WriteCell(object? value, FormatContext context)
    {
        context.Writer.Write("<td>");
        value.FormatTo(context, HtmlFormatter.MimeType);
        context.Writer.Write("</td>");
    }

    private static void WriteFoot(TextWriter writer, int columns, int? more, Exception? error)
    {
        if (error is not null)
        {
            writer.Write($"<tr><td colspan=\"{columns}\">{HtmlText.Plain(ValueKinds.ErrorText(error))}</td></tr>");
        }

        if (more != 0)
        {
            writer.Write($"<tr><td colspan=\"{columns}\"><i>{HtmlText.Encode(ValueKinds.MoreText(more))}</i></td></tr>");
        }

        writer.Write("</tbody></table>");
    }

    /// <summary>A dictionary enumerated by entry also where its own enumerator gives pairs.</summary>
    private sealed class Entries(IDictionary dictionary) : IEnumerable
    {
        public IEnumerator GetEnumerator() => dictionary.GetEnumerator();
    }
}
