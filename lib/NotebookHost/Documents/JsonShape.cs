using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>Reads JSON from outside, in which anything may stand anywhere: what is not of the shape asked for is null.</summary>
internal static class JsonShape
{
    /// <summary>The text, if the node is one.</summary>
    public static string? AsText(this JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The truth value, if the node is one.</summary>
    public static bool? AsFlag(this JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null;

    /// <summary>The member of that name, if the node is an object that has it.</summary>
    public static JsonNode? Get(this JsonNode? node, string name) => (node as JsonObject)?[name];

    /// <summary>The objects of a list; none if the node is no list.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonNode? node) => (node as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>A text as nbformat stores it: in one piece or as lines.</summary>
    public static string AsJoinedText(this JsonNode? node) =>
        node is JsonArray lines ? string.Concat(lines.Select(AsText)) : node.AsText() ?? "";
}
