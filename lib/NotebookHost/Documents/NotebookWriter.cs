using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>
/// Writes JSON as Jupyter does: indented by one space, a newline at the end, only what must be escaped escaped
/// (System.Text.Json escapes emoji and more, which makes diffs of stored notebooks unreadable).
/// </summary>
internal static class NotebookWriter
{
    /// <summary>The text of a JSON value.</summary>
    public static string ToText(JsonNode node)
    {
        var builder = new StringBuilder();
        Write(builder, node, 0);
        return builder.Append('\n').ToString();
    }

    private static void Write(StringBuilder builder, JsonNode? node, int depth)
    {
        switch (node)
        {
            case null:
                builder.Append("null");
                break;
            case JsonObject json:
                WriteItems(builder, json, '{', '}', depth, (pair, inner) =>
                {
                    WriteString(builder, pair.Key);
                    builder.Append(": ");
                    Write(builder, pair.Value, inner);
                });
                break;
            case JsonArray array:
                WriteItems(builder, array, '[', ']', depth, (item, inner) => Write(builder, item, inner));
                break;
            default:
                if (node.GetValueKind() == JsonValueKind.String)
                    WriteString(builder, node.GetValue<string>());
                else
                    builder.Append(node.ToJsonString());
                break;
        }
    }

    private static void WriteItems<T>(
        StringBuilder builder, ICollection<T> items, char open, char close, int depth, Action<T, int> write)
    {
        builder.Append(open);
        var first = true;
        foreach (var item in items)
        {
            builder.Append(first ? "\n" : ",\n").Append(' ', depth + 1);
            write(item, depth + 1);
            first = false;
        }

        if (!first)
            builder.Append('\n').Append(' ', depth);
        builder.Append(close);
    }

    private static void WriteString(StringBuilder builder, string text)
    {
        builder.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var special = "\"\\\n\r\t\b\f".IndexOf(c);
            if (special >= 0)
                builder.Append('\\').Append("\"\\nrtbf"[special]);
            else if (c < ' ' || IsLoneSurrogate(text, i))
                builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                builder.Append(c);
        }

        builder.Append('"');
    }

    // UTF-8 has no lone surrogates; a program's output can.
    private static bool IsLoneSurrogate(string text, int i) =>
        char.IsHighSurrogate(text[i])
            ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
            : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
