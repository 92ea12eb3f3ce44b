using System.Globalization;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>A message of the Jupyter protocol.</summary>
/// <param name="Identities">Whom it comes from or goes to; on iopub the topic.</param>
/// <param name="Header">Type, id, session and time.</param>
/// <param name="ParentHeader">The header of the request that it answers.</param>
/// <param name="Content">What it says.</param>
internal sealed record JupyterMessage(
    IReadOnlyList<byte[]> Identities, JsonObject Header, JsonObject ParentHeader, JsonObject Content)
{
    /// <summary>The version of the protocol that is spoken.</summary>
    public const string ProtocolVersion = "5.3";

    /// <summary>What kind of message it is.</summary>
    public string Type { get; } = Text(Header, "msg_type") ?? "";

    /// <summary>Whom it comes from: each front end has a session of its own.</summary>
    public string? Session => Text(Header, "session");

    /// <summary>When it was made, by its sender's clock.</summary>
    public DateTimeOffset? Date => DateTimeOffset.TryParse(
        Text(Header, "date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    /// <summary>A string of the content.</summary>
    public string? Text(string name) => Text(Content, name);

    /// <summary>A number of the content.</summary>
    public int? Number(string name) =>
        Content[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    /// <summary>A flag of the content.</summary>
    public bool Flag(string name, bool otherwise) =>
        Content[name] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : otherwise;

    private static string? Text(JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
