using System.Text;
using System.Text.Json;

namespace LossLab.NotebookHost.Documents;

/// <content>Texts that cells have shown.</content>
internal static partial class NotebookWriter
{
    // Notebook, cells, cell, outputs, output; in the latter the text of a stream, or the forms of a display.
    private const int DepthOfForms = 5;

    /// <summary>The characters that a text takes in an output of a notebook.</summary>
    public static long LengthOf(StoredText stored)
    {
        using var writer = new LengthWriter();
        Write(writer, stored, DepthOfForms);
        return writer.Length;
    }

    private static void Write(TextWriter writer, StoredText stored, int depth)
    {
        switch (stored.Form)
        {
            case StoredForm.Json:
                WriteJson(writer, Encoding.UTF8.GetBytes(stored.Text), depth);
                break;
            case StoredForm.Lines:
                WriteItems(writer, TextLines.Of(stored.Text), '[', ']', depth, (line, _) => WriteString(writer, stored.Text.AsSpan(line)));
                break;
            default:
                WriteString(writer, stored.Text);
                break;
        }
    }

    // Laid out as nodes are.
    private static void WriteJson(TextWriter writer, byte[] json, int depth)
    {
        var reader = JsonText.Read(json, NotebookReader.Options.MaxDepth);
        var (isFirst, isNamed) = (true, false);
        while (reader.Read())
        {
            var closes = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (closes ? !isFirst : !isNamed && reader.CurrentDepth > 0)
                WriteBreak(writer, isFirst || closes, depth + reader.CurrentDepth);
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    WriteString(writer, reader.GetString());
                    writer.Write(": ");
                    break;
                case JsonTokenType.String:
                    WriteString(writer, reader.GetString());
                    break;
                default:
                    writer.Write(Encoding.UTF8.GetString(reader.ValueSpan));
                    break;
            }

            isFirst = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            isNamed = reader.TokenType == JsonTokenType.PropertyName;
        }
    }
}
