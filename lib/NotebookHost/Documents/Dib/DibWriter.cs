using System.Text;
using System.Text.Json.Nodes;
using LossLab.NotebookHost.Languages;

namespace LossLab.NotebookHost.Documents.Dib;

/// <summary>Turns a notebook into a <c>.dib</c> file, and says what of it such a file cannot hold.</summary>
internal static class DibWriter
{
    // Of metadata: what the file says in its own way, or what belongs to the outputs.
    private static readonly string[] Covered = ["dotnet_interactive", "polyglot_notebook", "vscode"];
    private static readonly string[] OfOutputs = ["execution", "collapsed", "scrolled"];

    /// <summary>The file of a notebook.</summary>
    public static DibDraft Write(NotebookDocument notebook)
    {
        var metadata = notebook.Json["metadata"] as JsonObject ?? [];
        var listed = PolyglotMetadata.KernelInfo(metadata["polyglot_notebook"].Get("kernelInfo"), notebook.Language, []);
        var kernels = new DibKernels(new() { ["kernelInfo"] = listed.DeepClone() });
        var cells = notebook.Cells.Where(cell => cell.Type != "raw").Select(cell => (Cell: cell, Section: ToSection(cell, kernels)))
            .Where(pair => pair.Section.Text.Length > 0).ToList();
        var info = PolyglotMetadata.KernelInfo(listed, kernels.Default, cells.Select(pair => pair.Section.Kernel));
        var text = new DibFile(ToMeta(metadata, kernels.Default, info), [.. cells.Select(pair => pair.Section)]).ToText();
        return new(text, [.. Losses(notebook), .. Torn(cells, text)], [.. Omissions(notebook)], [.. Notes(cells, kernels)]);
    }

    private static LanguageSection ToSection(NotebookCell cell, DibKernels kernels)
    {
        var text = TextLines.Normalize(cell.Source).Trim('\n');
        if (!cell.IsCode)
            return new(LanguageNames.Markdown, 0, text);
        var kernel = cell.KernelName is { } name ? kernels.Find(name) ?? name : kernels.Default;
        // A cell that names its language in its first line does so in the file too.
        return LanguageSections.Split(text, kernel, kernels.Find) is [{ Text: "" }, var only]
            ? new(only.Kernel, 0, only.Text.Trim('\n'))
            : new(kernel, 0, text);
    }

    private static JsonObject ToMeta(JsonObject metadata, string kernel, JsonObject info)
    {
        var meta = new JsonObject { ["kernelInfo"] = info };
        var standard = PolyglotMetadata.Standard(kernel);
        foreach (var (name, value) in metadata)
        {
            var rest = value?.DeepClone();
            if (name == "polyglot_notebook" && rest is JsonObject polyglot)
                polyglot.Remove("kernelInfo");
            if (name == "polyglot_notebook" ? rest is JsonObject { Count: > 0 } : !JsonNode.DeepEquals(rest, standard[name]))
                meta[name] = rest;
        }

        return meta;
    }

    private static IEnumerable<string> Losses(NotebookDocument notebook)
    {
        var cells = notebook.Cells;
        if (cells.Count(cell => cell.Type == "raw") is > 0 and var raw)
            yield return $"{raw} raw cells";
        if (cells.Count(cell => cell.Json["attachments"] is JsonObject { Count: > 0 }) is > 0 and var attached)
            yield return $"attachments of {attached} cells";
        var names = cells.Select(Metadata).Where(names => names.Count > 0).ToList();
        if (names.Count > 0)
            yield return $"metadata of {names.Count} cells ({string.Join(", ", names.SelectMany(name => name).Distinct().Order(StringComparer.Ordinal))})";

        static List<string> Metadata(NotebookCell cell) => [.. (cell.Json["metadata"] as JsonObject ?? [])
            .Where(pair => !Covered.Contains(pair.Key) && !OfOutputs.Contains(pair.Key))
            .Where(pair => pair.Value is not (null or JsonArray { Count: 0 } or JsonObject { Count: 0 }))
            .Select(pair => pair.Key)];
    }

    // The cell that the file's own reader would not give back.
    private static IEnumerable<string> Torn(List<(NotebookCell Cell, LanguageSection Section)> cells, string text)
    {
        var read = DibFile.Parse(Encoding.UTF8.GetBytes(text)).Cells;
        var same = cells.Zip(read).TakeWhile(pair => (pair.First.Section.Kernel, pair.First.Section.Text) == (pair.Second.Kernel, pair.Second.Text)).Count();
        if (same < Math.Max(cells.Count, read.Count))
            yield return $"the whole of {cells[Math.Min(same, cells.Count - 1)].Cell.Name}, which has a line that begins another cell";
    }

    // They do not know strings and comments of C#.
    private static IEnumerable<string> Notes(List<(NotebookCell Cell, LanguageSection Section)> cells, DibKernels kernels) =>
        from pair in cells
        from line in pair.Section.Text.Split('\n')
        where line.StartsWith("#!", StringComparison.Ordinal) && kernels.Find(line[2..].Trim()) is not null
        select $"other programs take the line '{line.Trim()}' of {pair.Cell.Name} for the beginning of a cell";

    private static IEnumerable<string> Omissions(NotebookDocument notebook)
    {
        var cells = notebook.Cells;
        if (cells.Count > 0)
            yield return $"ids of {cells.Count} cells";
        if (cells.Count(cell => cell.Json["outputs"] is JsonArray { Count: > 0 } || cell.Json["execution_count"] is not null) is > 0 and var outputs)
            yield return $"outputs of {outputs} cells";
        if (cells.Count(cell => cell.Source.Trim('\r', '\n').Length == 0) is > 0 and var empty)
            yield return $"{empty} empty cells";
    }
}
