using System.Text.Json.Nodes;
using LossLab.NotebookHost.Languages;

namespace LossLab.NotebookHost.Documents;

/// <summary>What polyglot notebooks write into a cell's metadata; front ends send it with the cell.</summary>
internal static class CellMetadata
{
    /// <summary>The language that the metadata names; null for the notebook's own.</summary>
    public static string? Language(JsonNode? metadata) =>
        metadata.Get("polyglot_notebook").Get("kernelName").AsText()
        ?? metadata.Get("dotnet_interactive").Get("language").AsText()
        // VS Code's own, of a cell that is not in the notebook's language.
        ?? (metadata.Get("vscode").Get("languageId").AsText() is { } editor ? LanguageNames.Find(editor) : null);
}
