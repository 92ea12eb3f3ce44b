using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>The forms of a value as messages carry them: text as text, JSON as JSON.</summary>
internal static class MimeBundle
{
    /// <summary>From MIME types to text.</summary>
    public static JsonObject ToJson(IReadOnlyDictionary<string, string> data)
    {
        var json = new JsonObject();
        foreach (var (mimeType, value) in data)
        {
            // What is no sound JSON is sent as a string: the message could not be written, or not be read.
            json[mimeType] = JsonText.IsJson(mimeType) && JsonText.IsSound(value, OutputLimits.FrontEnd.JsonDepth)
                ? JsonNode.Parse(value)
                : value;
        }

        return json;
    }
}
