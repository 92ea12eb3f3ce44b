using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>What a notebook says of its kernel, as nbformat wants it.</summary>
internal static class KernelMetadata
{
    /// <summary>Fills in the names that nbformat requires of a kernel and a language, and that some programs leave out.</summary>
    public static void Complete(JsonObject? metadata)
    {
        if (metadata.Get("kernelspec") is JsonObject kernel)
        {
            kernel["name"] ??= NotebookLanguage.KernelName;
            kernel["display_name"] ??= kernel["name"]!.DeepClone();
        }

        if (metadata.Get("language_info") is JsonObject language)
            language["name"] ??= "C#";
    }
}
