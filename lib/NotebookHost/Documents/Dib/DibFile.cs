using System.Text;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents.Dib;

/// <summary>A <c>.dib</c> file of .NET Interactive: cells as plain text, each under a line such as <c>#!csharp</c>. The reader of
/// Microsoft.DotNet.Interactive.Documents 1.0.0-beta.26120.1 is not used: it takes such a line in a raw string for the beginning of a cell,
/// knows no language but C# where the file does not list its kernels, and trips over a byte order mark and a space after a name.</summary>
/// <param name="Meta">What the block <c>#!meta</c> at the beginning says; empty without one.</param>
/// <param name="Cells">The cells that hold text, without blank lines around it.</param>
internal sealed record DibFile(JsonObject Meta, IReadOnlyList<LanguageSection> Cells)
{
    /// <summary>The name of the block that describes the file.</summary>
    public const string MetaName = "meta";

    private const string Mark = "#!";

    /// <summary>Whether a file is one by its name.</summary>
    public static bool Is(string path) => path.EndsWith(".dib", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads one.</summary>
    /// <exception cref="NotebookFormatException">It is not UTF-8, or its block <c>#!meta</c> is no JSON or not at its beginning.</exception>
    public static DibFile Parse(ReadOnlySpan<byte> bytes)
    {
        var text = TextLines.Normalize(NotebookReader.ToText(bytes));
        var (meta, start) = ReadMeta(text);
        var kernels = new DibKernels(meta);
        var firstLine = text.AsSpan(0, start).Count('\n');
        List<LanguageSection> cells = [];
        foreach (var section in LanguageSections.Split(text[start..], kernels.Default, kernels.Find))
        {
            var line = firstLine + section.Line;
            if (section.Kernel == MetaName)
                throw new NotebookFormatException($"line {line - 1}: the block '{Mark}{MetaName}' is not at the beginning of the file; move it there");
            if (section.Text.Trim('\n') is { Length: > 0 } trimmed)
                cells.Add(new(section.Kernel, line + section.Text.TakeWhile(c => c == '\n').Count(), trimmed));
        }

        return new(meta, cells);
    }

    /// <summary>The text of the file.</summary>
    public string ToText()
    {
        var meta = $"{Mark}{MetaName}\n\n{NotebookWriter.ToText(Meta)}";
        return string.Join('\n', Cells.Select(cell => $"{Mark}{cell.Kernel}\n\n{cell.Text}\n").Prepend(meta));
    }

    // The block, and where what follows it begins.
    private static (JsonObject Meta, int Start) ReadMeta(string text)
    {
        var isFound = false;
        var (start, end) = (0, text.Length);
        foreach (var range in TextLines.Of(text))
        {
            var line = text[range].Trim();
            if (!isFound && line == Mark + MetaName)
                (isFound, start) = (true, range.End.Value);
            else if (isFound ? line.StartsWith(Mark, StringComparison.Ordinal) : line.Length > 0)
            {
                end = range.Start.Value;
                break;
            }
        }

        if (!isFound)
            return ([], 0);
        try
        {
            return (NotebookReader.Parse(Encoding.UTF8.GetBytes(text[start..end])), end);
        }
        catch (NotebookFormatException e)
        {
            throw new NotebookFormatException($"line {text.AsSpan(0, start).Count('\n')}: the block '{Mark}{MetaName}' {e.Message}");
        }
    }
}
