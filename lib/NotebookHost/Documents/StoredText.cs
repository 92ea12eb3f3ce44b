using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace LossLab.NotebookHost.Documents;

/// <summary>A text that a cell has shown, in the JSON of a notebook. It stays in one piece until it is written: a node for each of
/// its lines, or for each value of JSON, would take many times its memory.</summary>
/// <param name="Text">The text.</param>
/// <param name="Form">How it is written.</param>
internal sealed record StoredText(string Text, StoredForm Form)
{
    // Said here, it need not be found by reflection.
    private static readonly JsonTypeInfo<StoredText> Type =
        JsonMetadataServices.CreateValueInfo<StoredText>(JsonSerializerOptions.Default, new StoredTextConverter());

    /// <summary>A form of an output. nbformat: JSON as JSON, base64 in one piece, everything else as lines.</summary>
    /// <param name="mimeType">What it is.</param>
    /// <param name="text">The form.</param>
    /// <param name="jsonDepth">How deep JSON may be; what is no sound JSON is stored as a string.</param>
    public static StoredText Of(string mimeType, string text, int jsonDepth)
    {
        if (JsonText.IsJson(mimeType))
            return new(text, JsonText.IsSound(text, jsonDepth) ? StoredForm.Json : StoredForm.Whole);
        var isBase64 = mimeType.StartsWith("image/", StringComparison.Ordinal) && mimeType != "image/svg+xml";
        return new(text, isBase64 ? StoredForm.Whole : StoredForm.Lines);
    }

    /// <summary>The characters that it takes in the notebook's file.</summary>
    public long Length => NotebookWriter.LengthOf(this);

    /// <summary>The node that stands for the text.</summary>
    public JsonNode ToNode() => JsonValue.Create(this, Type)!;
}
