using System.Text.Json.Nodes;
using LossLab.NotebookHost.Languages;

namespace LossLab.NotebookHost.Documents.Dib;

/// <summary>What a polyglot notebook says of its kernels.</summary>
internal static class PolyglotMetadata
{
    /// <summary>The kernelspec and the language of a notebook, as .NET Interactive stores them.</summary>
    /// <param name="kernel">The kernel of cells that name none.</param>
    public static JsonObject Standard(string kernel)
    {
        var own = kernel is "fsharp" or "pwsh" ? kernel : LanguageNames.CSharp;
        var language = LanguageNames.Display(own);
        return new()
        {
            ["kernelspec"] = new JsonObject { ["display_name"] = $".NET ({language})", ["language"] = language, ["name"] = $".net-{own}" },
            ["language_info"] = new JsonObject { ["name"] = "polyglot-notebook" },
        };
    }

    /// <summary>The kernels of a file: those that it lists, and the others that its cells name, by which a reader knows where cells begin.</summary>
    /// <param name="listed">The list that there is, if any.</param>
    /// <param name="kernel">The kernel of cells that name none, where the list does not say it.</param>
    /// <param name="used">The kernels of the cells.</param>
    public static JsonObject KernelInfo(JsonNode? listed, string kernel, IEnumerable<string> used)
    {
        var info = listed is JsonObject ? (JsonObject)listed.DeepClone() : [];
        info["defaultKernelName"] ??= kernel;
        var items = info["items"] as JsonArray;
        if (items is null)
            info["items"] = items = [];
        var known = items.Objects().Select(item => item["name"].AsText()).ToHashSet();
        foreach (var name in used.Prepend(info["defaultKernelName"].AsText()).OfType<string>().Where(name => name != LanguageNames.Markdown && known.Add(name)))
            items.Add(new JsonObject { ["aliases"] = new JsonArray(), ["name"] = name });
        return info;
    }
}
