using System.Globalization;
using CsvHelper;
using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>A CSV file with a header line, read whole; gzip-compressed or plain, comma-separated, UTF-8.</summary>
/// <remarks>Every error names the file and, where there is one, the line and the column.</remarks>
public sealed class CsvTable
{
    private readonly string _name;
    private readonly List<string[]> _rows = [];
    private readonly List<long> _lines = [];

    private CsvTable(string name, string[] columns)
    {
        _name = name;
        Columns = columns;
    }

    /// <summary>The column names, in the order of the file.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The number of rows, the header not counted.</summary>
    public int Count => _rows.Count;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">No header, a column named twice, a row with too many or too few cells, a broken quote.</exception>
    public static CsvTable Read(string path)
    {
        string name = Path.GetFileName(path);
        using var reader = CsvReader.Create(CompressedFile.ReadAllBytes(path), new CsvReaderOptions
        {
            Separator = ',', // not guessed: a file with one column has none
            HasHeader = true,
            PoolStrings = true, // categories repeat: one string object for each
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        });

        string[] columns = ReadHeader(reader, name);
        var table = new CsvTable(name, columns);
        while (ReadRow(reader, name))
        {
            if (reader.FieldCount != columns.Length)
            {
                throw new InvalidDataException(
                    $"{name}, line {reader.LineNumber}: {reader.FieldCount} cells where the header has {columns.Length} ({string.Join(", ", columns)}).");
            }

            table._rows.Add([.. Enumerable.Range(0, columns.Length).Select(reader.GetString)]);
            table._lines.Add(reader.LineNumber);
        }

        return table;
    }

    /// <summary>The cells of one column as text.</summary>
    /// <exception cref="InvalidDataException">There is no such column.</exception>
    public string[] Text(string column)
    {
        int index = IndexOf(column);
        return [.. _rows.Select(row => row[index])];
    }

    /// <summary>The cells of one column as numbers (decimal point, no thousands separator).</summary>
    /// <exception cref="InvalidDataException">There is no such column, or a cell is not a finite number.</exception>
    public double[] Numbers(string column)
    {
        int index = IndexOf(column);
        var numbers = new double[Count];
        for (int i = 0; i < Count; i++)
        {
            string cell = _rows[i][index];
            if (!double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i]))
                throw new InvalidDataException($"{_name}, line {_lines[i]}, column '{column}': '{cell}' is not a number.");
        }

        return numbers;
    }

    /// <summary>The cells of one column as the index of each in a list of categories.</summary>
    /// <param name="column">The column.</param>
    /// <param name="categories">All values that the column may have, in the order of their codes.</param>
    /// <exception cref="InvalidDataException">There is no such column, or a cell is not in the list.</exception>
    public int[] Codes(string column, IReadOnlyList<string> categories)
    {
        Dictionary<string, int> codes = categories.Index().ToDictionary(c => c.Item, c => c.Index);
        string[] cells = Text(column);
        return [.. cells.Select((cell, i) => codes.TryGetValue(cell, out int code) ? code : throw new InvalidDataException(
            $"{_name}, line {_lines[i]}, column '{column}': '{cell}' is none of {string.Join(", ", categories)}."))];
    }

    /// <summary>Numeric columns as a float32 tensor of shape <c>[rows, columns]</c>.</summary>
    /// <param name="columns">Names of columns, one or more.</param>
    /// <exception cref="ArgumentException">No column is named.</exception>
    /// <exception cref="InvalidDataException">There is no such column, or a cell is not a number that a float32 can hold.</exception>
    public Tensor ToTensor(params IReadOnlyList<string> columns)
    {
        if (columns.Count == 0) throw new ArgumentException("Name one column or more.", nameof(columns));
        return TensorOf.Columns([.. columns.Select(Singles)]);
    }

    private double[] Singles(string column)
    {
        double[] numbers = Numbers(column);
        int large = Array.FindIndex(numbers, number => Math.Abs(number) > float.MaxValue);
        return large < 0 ? numbers : throw new InvalidDataException(
            $"{_name}, line {_lines[large]}, column '{column}': '{_rows[large][IndexOf(column)]}' is too large for a float32.");
    }

    private static string[] ReadHeader(CsvReader reader, string name)
    {
        string[] columns = [.. reader.Headers];
        if (columns.Length == 0)
            throw new InvalidDataException($"{name}: the file is empty; a header line was expected.");
        if (columns.GroupBy(c => c).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InvalidDataException($"{name}, line 1: the column '{twice.Key}' appears {twice.Count()} times.");
        return columns;
    }

    private static bool ReadRow(CsvReader reader, string name)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            throw new InvalidDataException($"{name}, line {e.LineNumber}: a quote is out of place or never closed.", e);
        }
    }

    private int IndexOf(string column)
    {
        for (int i = 0; i < Columns.Count; i++)
            if (Columns[i] == column) return i;
        throw new InvalidDataException($"{_name}, line 1: there is no column '{column}'. It has: {string.Join(", ", Columns)}.");
    }
}
