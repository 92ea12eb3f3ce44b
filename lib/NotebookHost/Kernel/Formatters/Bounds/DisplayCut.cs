using System.Text;
using System.Text.RegularExpressions;

namespace LossLab.NotebookHost.Kernel.Formatters.Bounds;

/// <summary>Shortens what was written so that it stays whole: no half of a tag or of a pair of characters, and every element closed.</summary>
internal static partial class DisplayCut
{
    private static readonly HashSet<string> WithoutEnd = new(StringComparer.OrdinalIgnoreCase) { "br", "hr", "img", "input", "col", "link", "meta", "wbr" };

    /// <summary>Cuts text.</summary>
    /// <param name="output">Where it stands, at the end.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="most">The most characters of it.</param>
    public static void Text(StringBuilder output, int start, int most)
    {
        Shorten(output, start, most);
        output.Append(DisplayLimits.Mark);
    }

    /// <summary>Cuts HTML, and closes what is open in it.</summary>
    /// <inheritdoc cref="Text"/>
    public static void Html(StringBuilder output, int start, int most)
    {
        Shorten(output, start, most);
        var html = output.ToString(start, output.Length - start);
        if (html.LastIndexOf('<') is var tag && tag > html.LastIndexOf('>'))
            html = html[..tag];
        else if (html.LastIndexOf('&') is var entity and >= 0 && html.Length - entity < 12 && !html.AsSpan(entity).Contains(';'))
            html = html[..entity];
        var (length, open) = OpenElements(html);
        ShortenTo(output, start + length);
        output.Append(DisplayLimits.Mark);
        foreach (var name in open)
            output.Append("</").Append(name).Append('>');
    }

    private static void Shorten(StringBuilder output, int start, int most)
    {
        ShortenTo(output, start + most);
        if (output.Length > start && char.IsHighSurrogate(output[^1]))
            ShortenTo(output, output.Length - 1);
    }

    // To set its length would make the builder copy itself.
    private static void ShortenTo(StringBuilder output, int length)
    {
        if (output.Length > length)
            output.Remove(length, output.Length - length);
    }

    // The elements that are open at the end, the innermost first; without a script or style that has no end.
    private static (int Length, Stack<string> Open) OpenElements(string html)
    {
        var open = new Stack<string>();
        for (var match = Tag().Match(html); match.Success; match = match.NextMatch())
        {
            var name = match.Groups["name"].Value;
            if (match.Groups["end"].Success)
            {
                if (open.TryPeek(out var last) && last.Equals(name, StringComparison.OrdinalIgnoreCase))
                    open.Pop();
            }
            else if (name.ToUpperInvariant() is "SCRIPT" or "STYLE")
            {
                var end = html.IndexOf($"</{name}>", match.Index, StringComparison.OrdinalIgnoreCase);
                if (end < 0)
                    return (match.Index, open);
                match = Tag().Match(html, end);
            }
            else if (!WithoutEnd.Contains(name) && !match.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Push(name);
            }
        }

        return (html.Length, open);
    }

    [GeneratedRegex("<(?<end>/)?(?<name>[a-zA-Z][a-zA-Z0-9-]*)[^>]*>")]
    private static partial Regex Tag();
}
