using System.Text.Json;
using LossLab.NotebookHost.Documents.Dib;

namespace LossLab.NotebookHost.Documents;

/// <summary>Finds the lines of a notebook's file that hold the lines of its cells.</summary>
internal static class CellLines
{
    // Of a name in the notebook, of a cell in its list, of a name in the cell.
    private const int NotebookDepth = 1;
    private const int CellDepth = 2;
    private const int MemberDepth = 3;

    /// <summary>The line of the file, from 1; null if the file cannot be read or has no such cell.</summary>
    /// <param name="path">The notebook.</param>
    /// <param name="id">The cell's id.</param>
    /// <param name="line">The line of the cell, from 1.</param>
    public static int? Find(string path, string id, int line)
    {
        try
        {
            var bytes = NotebookReader.ReadBytes(path);
            var index = NotebookDocument.Parse(bytes, path).Cells.TakeWhile(cell => cell.Id != id).Count();
            if (DibFile.Is(path))
                return DibFile.Parse(bytes).Cells.ElementAtOrDefault(index)?.Line + line - 1;
            var lines = OfJson(bytes).ElementAtOrDefault(index);
            return lines is { Count: > 0 } ? lines[Math.Clamp(line, 1, lines.Count) - 1] : null;
        }
        catch (NotebookFormatException)
        {
            return null;
        }
    }

    private static List<List<int>> OfJson(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> json = NonFiniteNumbers.ToTexts(NotebookReader.WithoutMark(bytes));
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = NotebookReader.Options.MaxDepth });
        List<List<int>> cells = [];
        var (isInCells, isInSource) = (false, false);
        var (line, counted) = (1, 0);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when reader.CurrentDepth == NotebookDepth:
                    isInCells = reader.ValueTextEquals("cells");
                    break;
                case JsonTokenType.StartObject when isInCells && reader.CurrentDepth == CellDepth:
                    cells.Add([]);
                    break;
                case JsonTokenType.PropertyName when isInCells && reader.CurrentDepth == MemberDepth:
                    isInSource = reader.ValueTextEquals("source");
                    break;
                case JsonTokenType.String when isInCells && isInSource && reader.CurrentDepth is MemberDepth or MemberDepth + 1:
                    var start = (int)reader.TokenStartIndex;
                    line += json[counted..start].Count((byte)'\n');
                    counted = start;
                    // A whole text has all of its lines on this one.
                    cells[^1].AddRange(TextLines.Of(reader.GetString()!).Select(_ => line));
                    break;
            }
        }

        return cells;
    }
}
