using System.Text.Json;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>The forms of a value as messages carry them: text as text, JSON as JSON.</summary>
internal static class MimeBundle
{
    /// <summary>From MIME types to text.</summary>
    public static JsonObject ToJson(IReadOnlyDictionary<string, string> data)
    {
        var json = new JsonObject();
        foreach (var (mimeType, value) in data)
            json[mimeType] = IsJson(mimeType) ? Parse(value) : value;
        return json;
    }

    private static bool IsJson(string mimeType) =>
        mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);

    private static JsonNode? Parse(string value)
    {
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
