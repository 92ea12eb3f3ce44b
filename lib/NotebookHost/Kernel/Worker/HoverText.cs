using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Writes what stands at a place as text and as markdown.</summary>
internal static class HoverText
{
    // The published kernel hands out a declaration and, quoted below it, its documentation, as unescaped markdown.
    private const string Quote = "\r\n> ";

    /// <summary>The description by MIME type.</summary>
    public static IReadOnlyDictionary<string, string> Describe(HoverTextProduced hover)
    {
        var parts = hover.Content.First().Value.Split(Quote, 2);
        var (declaration, documentation) = (parts[0].ReplaceLineEndings("\n"), parts.Length > 1 ? parts[1].ReplaceLineEndings("\n") : "");
        return new Dictionary<string, string>
        {
            [PlainTextFormatter.MimeType] = $"{declaration}\n\n{documentation}".TrimEnd(),
            ["text/markdown"] = $"```csharp\n{declaration}\n```\n\n{documentation}".TrimEnd(),
        };
    }
}
