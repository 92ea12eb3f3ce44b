using System.Text.Json;

namespace Microsoft.DotNet.Interactive.Documents.Jupyter;

internal static class JsonValues
{
    /// <summary>A string, or an array of the lines of one; null when it is neither.</summary>
    public static string? Text(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Array when value.EnumerateArray().All(l => l.ValueKind == JsonValueKind.String) =>
                string.Concat(value.EnumerateArray().Select(l => l.GetString())),
            _ => null,
        };
    }

    public static object? ToObject(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(p => p.Name, p => ToObject(p.Value)!),
        JsonValueKind.Array => value.EnumerateArray().Select(ToObject).ToArray(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out var integer) ? (object)integer : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>The lines of a text with their line ends, as notebooks hold it.</summary>
    public static string[] Lines(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return [.. lines.Select((line, i) => i < lines.Length - 1 ? line + "\n" : line).Where((line, i) => i < lines.Length - 1 || line.Length > 0)];
    }
}
