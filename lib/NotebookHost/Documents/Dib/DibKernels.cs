using System.Text.Json.Nodes;
using LossLab.NotebookHost.Languages;

namespace LossLab.NotebookHost.Documents.Dib;

/// <summary>The kernels that a <c>.dib</c> file names: those that it lists, and those that everybody knows.</summary>
/// <param name="meta">What its block <c>#!meta</c> says.</param>
internal sealed class DibKernels(JsonObject meta)
{
    private readonly List<JsonObject> _items = [.. meta["kernelInfo"].Get("items").Objects().Where(item => IsName(item["name"].AsText()))];

    /// <summary>The kernel of cells that name none.</summary>
    public string Default => meta["kernelInfo"].Get("defaultKernelName").AsText() is { } name && IsName(name) ? Find(name) ?? name : LanguageNames.CSharp;

    /// <summary>The kernel of a name or an alias; null for other names, which are magics of the cell they stand in.</summary>
    public string? Find(string name) =>
        _items.FirstOrDefault(item => item["name"].AsText() == name || Aliases(item).Contains(name))?["name"].AsText()
        ?? (name == DibFile.MetaName ? name : LanguageNames.Find(name));

    // Another could not stand in a line of its own.
    private static bool IsName(string? name) => name is { Length: > 0 } and not DibFile.MetaName && !name.Any(char.IsWhiteSpace);

    private static IEnumerable<string?> Aliases(JsonObject item) => (item["aliases"] as JsonArray ?? []).Select(JsonShape.AsText);
}
