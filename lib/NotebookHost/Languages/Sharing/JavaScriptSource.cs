using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>A value as a JavaScript literal, which can stand in a page's script.</summary>
internal static class JavaScriptSource
{
    private const long LargestExact = 9_007_199_254_740_991;

    /// <summary>Numbers as numbers (integers beyond 2⁵³ as BigInt), dates as <c>Date</c>, lists as arrays, records and maps as objects;
    /// all else as text.</summary>
    public static string Literal(SharedValue value)
    {
        var text = new StringBuilder();
        Write(text, value.Type, value.Content);
        return text.ToString();
    }

    private static void Write(StringBuilder text, SharedType type, JsonNode? content)
    {
        switch (type)
        {
            case ScalarType scalar when content is not null:
                text.Append(Scalar(scalar.Name, content));
                break;
            case ListType list:
                WriteAll(text, '[', ']', content!.AsArray().Select(item => ("", list.Element, item)));
                break;
            case MapType map:
                WriteAll(text, '{', '}', content!.AsObject().Select(entry => ($"{Quoted(entry.Key)}: ", map.Element, entry.Value)));
                break;
            case RecordType record:
                WriteAll(text, '{', '}', record.Fields.Select(field => ($"{Quoted(field.Name)}: ", field.Type, content![field.Name])));
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void WriteAll(StringBuilder text, char open, char close, IEnumerable<(string Before, SharedType Type, JsonNode? Content)> items)
    {
        text.Append(open);
        var separator = "";
        foreach (var (before, type, content) in items)
        {
            text.Append(separator).Append(before);
            Write(text, type, content);
            separator = ", ";
        }

        text.Append(close);
    }

    private static string Scalar(string type, JsonNode content) => type switch
    {
        "System.Boolean" => content.ToJsonString(),
        "System.Int64" or "System.UInt64" or "System.Numerics.BigInteger" => Integer(content.ToString()),
        "System.Half" or "System.Single" or "System.Double" => Number(content.ToString()),
        "System.SByte" or "System.Byte" or "System.Int16" or "System.UInt16" or "System.Int32" or "System.UInt32" or "System.Decimal" =>
            content.ToString(),
        "System.DateTime" or "System.DateTimeOffset" => $"new Date({Quoted(content.ToString())})",
        _ => Quoted(content.ToString()),
    };

    private static string Integer(string digits) =>
        long.TryParse(digits, CultureInfo.InvariantCulture, out var number) && number is >= -LargestExact and <= LargestExact ? digits : $"{digits}n";

    // JavaScript's own names of these agree with .NET's, but for the infinities of the latter's older versions.
    private static string Number(string text) => text.Replace("∞", "Infinity", StringComparison.Ordinal);

    // As JSON escapes it: the text cannot end the script that it stands in.
    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
