using System.Text.Json;
using System.Text.Json.Serialization;

namespace LossLab.NotebookHost.Documents;

/// <summary>Writes a <see cref="StoredText"/> for those that do not use <see cref="NotebookWriter"/>.</summary>
internal sealed class StoredTextConverter : JsonConverter<StoredText>
{
    /// <inheritdoc/>
    public override StoredText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("a notebook is read as plain JSON");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StoredText value, JsonSerializerOptions options) =>
        writer.WriteRawValue(NotebookWriter.ToText(value.ToNode()));
}
