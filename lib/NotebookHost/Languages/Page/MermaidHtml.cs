using System.Net;

namespace LossLab.NotebookHost.Languages.Page;

/// <summary>Shows a Mermaid diagram in a page without needing the network; where no script runs, its source.</summary>
internal static class MermaidHtml
{
    // Of the same version as the file that the workbook ships.
    private const string Network = "https://cdn.jsdelivr.net/npm/mermaid@11.12.0/dist/mermaid.min.js";

    private static readonly Lazy<string> Template = new(() => PageScript.Template("mermaid.html")
        .Replace("@FIND@", PageScript.Find("mermaid.min.js", Network, "mermaid"), StringComparison.Ordinal));

    /// <summary>The page fragment for a diagram.</summary>
    public static string ToHtml(string source) => Template.Value
        .Replace("@ID@", $"chart-{Guid.NewGuid():N}", StringComparison.Ordinal)
        .Replace("@SOURCE@", WebUtility.HtmlEncode(source.Trim()), StringComparison.Ordinal);
}
