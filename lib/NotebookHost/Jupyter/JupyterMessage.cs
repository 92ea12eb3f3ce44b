using System.Globalization;
using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;

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

    /// <summary>What its sender adds: a cell's own metadata, for one.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>What kind of message it is.</summary>
    public string Type { get; } = Header["msg_type"].AsText() ?? "";

    /// <summary>Whom it comes from: each front end has a session of its own.</summary>
    public string? Session => Header["session"].AsText();

    /// <summary>When it was made, by its sender's clock.</summary>
    public DateTimeOffset? Date => DateTimeOffset.TryParse(
        Header["date"].AsText(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    /// <summary>A string of the content.</summary>
    public string? Text(string name) => Content[name].AsText();

    /// <summary>A number of the content.</summary>
    public int? Number(string name) =>
        Content[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    /// <summary>A flag of the content.</summary>
    public bool Flag(string name, bool otherwise) => Content[name].AsFlag() ?? otherwise;
}
