using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>
/// Writes JSON as Jupyter does: indented by one space, a newline at the end, only what must be escaped escaped
/// (System.Text.Json escapes emoji and more, which makes diffs of stored notebooks unreadable).
/// </summary>
internal static partial class NotebookWriter
{
    /// <summary>The text of a JSON value.</summary>
    public static string ToText(JsonNode node)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, node);
        return writer.ToString();
    }

    /// <summary>Writes a JSON value piece by piece: an executed notebook may be long.</summary>
    public static void Write(TextWriter writer, JsonNode node)
    {
        Write(writer, node, 0);
        writer.Write('\n');
    }

    private static void Write(TextWriter writer, JsonNode? node, int depth)
    {
        switch (node)
        {
            case null:
                writer.Write("null");
                break;
            case JsonObject json:
                WriteItems(writer, json, '{', '}', depth, (pair, inner) =>
                {
                    WriteString(writer, pair.Key);
                    writer.Write(": ");
                    Write(writer, pair.Value, inner);
                });
                break;
            case JsonArray array:
                WriteItems(writer, array, '[', ']', depth, (item, inner) => Write(writer, item, inner));
                break;
            case JsonValue value when value.TryGetValue<StoredText>(out var stored):
                Write(writer, stored, depth);
                break;
            default:
                if (node.GetValueKind() != JsonValueKind.String)
                    writer.Write(node.ToJsonString());
                else if (NonFiniteNumbers.Find(node.GetValue<string>()) is { } number)
                    writer.Write(number);
                else
                    WriteString(writer, node.GetValue<string>());
                break;
        }
    }

    private static void WriteItems<T>(
        TextWriter writer, IEnumerable<T> items, char open, char close, int depth, Action<T, int> write)
    {
        writer.Write(open);
        var isFirst = true;
        foreach (var item in items)
        {
            WriteBreak(writer, isFirst, depth + 1);
            write(item, depth + 1);
            isFirst = false;
        }

        if (!isFirst)
            WriteBreak(writer, true, depth);
        writer.Write(close);
    }

    private static void WriteBreak(TextWriter writer, bool isFirst, int depth)
    {
        writer.Write(isFirst ? "\n" : ",\n");
        for (var i = 0; i < depth; i++)
            writer.Write(' ');
    }

    private static void WriteString(TextWriter writer, ReadOnlySpan<char> text)
    {
        writer.Write('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var special = "\"\\\n\r\t\b\f".IndexOf(c);
            if (special >= 0)
            {
                writer.Write('\\');
                writer.Write("\"\\nrtbf"[special]);
            }
            else if (c < ' ' || IsLoneSurrogate(text, i))
            {
                writer.Write("\\u");
                writer.Write(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                writer.Write(c);
            }
        }

        writer.Write('"');
    }

    // UTF-8 has no lone surrogates; a program's output can.
    private static bool IsLoneSurrogate(ReadOnlySpan<char> text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
            : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
