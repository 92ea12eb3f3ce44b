using System.Net;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Kernel.Worker;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Languages;

/// <summary>What magics show.</summary>
internal sealed class PageOutput(EventEmitter emitter)
{
    /// <summary>Shows a line of text.</summary>
    public void ShowText(string text) => emitter.Send(new DisplayEvent(new Dictionary<string, string> { [PlainTextFormatter.MimeType] = text }, null));

    /// <summary>Shows a table.</summary>
    /// <param name="header">The titles of its columns; empty ones for none.</param>
    /// <param name="rows">Its rows.</param>
    public void ShowTable(string[] header, IReadOnlyList<string[]> rows)
    {
        var head = header.All(title => title.Length == 0) ? "" : $"<thead>{Row("th", header)}</thead>";
        var html = $"<table>{head}<tbody>{string.Concat(rows.Select(row => Row("td", row)))}</tbody></table>";
        var lines = (head.Length == 0 ? rows : rows.Prepend(header)).Select(row => string.Join("  ", row).TrimEnd());
        emitter.Send(new DisplayEvent(
            new Dictionary<string, string> { [HtmlFormatter.MimeType] = html, [PlainTextFormatter.MimeType] = string.Join('\n', lines) }, null));
    }

    private static string Row(string tag, string[] cells) =>
        $"<tr>{string.Concat(cells.Select(cell => $"<{tag} style=\"text-align:left\">{WebUtility.HtmlEncode(cell)}</{tag}>"))}</tr>";
}
