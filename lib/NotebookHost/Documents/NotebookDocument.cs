using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents.Dib;
using LossLab.NotebookHost.Languages;

namespace LossLab.NotebookHost.Documents;

/// <summary>
/// A notebook as its raw JSON, so that what the host does not know (metadata, attachments, tags) comes back unchanged.
/// </summary>
internal sealed class NotebookDocument
{
    private NotebookDocument(string path, JsonObject json, FileVersion? source)
    {
        Path = path;
        Json = json;
        Source = source;
    }

    /// <summary>The file the notebook came from (full path).</summary>
    public string Path { get; }

    /// <summary>The file as it was read; null for a copy.</summary>
    public FileVersion? Source { get; }

    /// <summary>The notebook's JSON.</summary>
    public JsonObject Json { get; }

    /// <summary>The cells, in order.</summary>
    public IReadOnlyList<NotebookCell> Cells =>
        [.. ((JsonArray)Json["cells"]!).Select((cell, index) => new NotebookCell((JsonObject)cell!, index + 1))];

    /// <summary>The language of cells that name none.</summary>
    public string Language => NotebookLanguage.Find(Json["metadata"] as JsonObject) ?? LanguageNames.CSharp;

    /// <summary>Reads a notebook, be it an <c>.ipynb</c> or a <c>.dib</c> file, checks it and gives cells without an id one.</summary>
    /// <exception cref="NotebookFormatException">The file cannot be read or is not a C# notebook of nbformat 4.</exception>
    public static NotebookDocument Read(string path) => Parse(NotebookReader.ReadBytes(path), path);

    /// <summary>As <see cref="Read"/>, from bytes.</summary>
    public static NotebookDocument Parse(ReadOnlySpan<byte> bytes, string path)
    {
        var json = DibFile.Is(path) ? DibReader.ToNotebook(DibFile.Parse(bytes)) : NotebookReader.Parse(bytes);
        NotebookValidator.Check(json);
        CellIds.Complete(json);
        KernelMetadata.Complete(json["metadata"] as JsonObject);
        var full = System.IO.Path.GetFullPath(path);
        return new NotebookDocument(full, json, new FileVersion(full, bytes));
    }

    /// <summary>A copy that can be changed without changing this one.</summary>
    public NotebookDocument Clone() => new(Path, (JsonObject)Json.DeepClone(), null);

    /// <summary>Inserts a cell so that it becomes number <paramref name="number"/> (from 1).</summary>
    public void Insert(int number, JsonObject cell) => ((JsonArray)Json["cells"]!).Insert(number - 1, cell);

    /// <summary>Removes the cells for which <paramref name="predicate"/> holds.</summary>
    public void RemoveCells(Func<NotebookCell, bool> predicate)
    {
        var cells = (JsonArray)Json["cells"]!;
        foreach (var cell in Cells.Where(predicate).ToList())
            cells.Remove(cell.Json);
    }

    /// <summary>The notebook's text, as Jupyter would lay it out.</summary>
    public string ToText() => NotebookWriter.ToText(Json);

    /// <summary>Writes the notebook; readers see the old file or the new one, never a part.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path) => AtomicFile.Write(path, writer => NotebookWriter.Write(writer, Json));
}
