using System.Globalization;
using CsvHelper;
using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>A CSV file with a header line, read whole; gzip-compressed or plain, UTF-8.</summary>
/// <remarks>Every error names the file and, where there is one, the line and the column.</remarks>
public sealed class CsvTable
{
    private readonly string _name;
    private readonly List<string[]> _rows = [];
    private readonly List<long> _lines = [];
    private readonly HashSet<string> _missing;

    private CsvTable(string name, string[] columns, IEnumerable<string> missing)
    {
        _name = name;
        _missing = [.. missing];
        Columns = columns;
    }

    /// <summary>The column names, in the order of the file.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The number of rows, the header not counted.</summary>
    public int Count => _rows.Count;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="separator">What stands between two cells.</param>
    /// <param name="missing">The texts of a cell that has no value, for example an empty one and "NA". Null: every cell has one.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">No header, a column named twice, a row with too many or too few cells, a broken quote.</exception>
    public static CsvTable Read(string path, char separator = ',', IReadOnlyList<string>? missing = null)
    {
        string name = Path.GetFileName(path);
        using var reader = CsvReader.Create(CompressedFile.ReadAllBytes(path), new CsvReaderOptions
        {
            Separator = separator, // not guessed: a file with one column has none
            HasHeader = true,
            PoolStrings = true, // categories repeat: one string object for each
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        });

        string[] columns = ReadHeader(reader, name);
        var table = new CsvTable(name, columns, missing ?? []);
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

    /// <summary>The rows that have a value in each of some columns.</summary>
    /// <param name="columns">The columns; none: all.</param>
    /// <returns>A table of its own; <see cref="Count"/> tells how many are left.</returns>
    /// <exception cref="InvalidDataException">There is no such column.</exception>
    public CsvTable WithoutMissing(params IReadOnlyList<string> columns)
    {
        int[] indices = [.. (columns.Count == 0 ? Columns : columns).Select(IndexOf)];
        var whole = new CsvTable(_name, [.. Columns], _missing);
        foreach ((int row, string[] cells) in _rows.Index())
        {
            if (Array.Exists(indices, index => _missing.Contains(cells[index]))) continue;
            whole._rows.Add(cells);
            whole._lines.Add(_lines[row]);
        }

        return whole;
    }

    /// <summary>The cells of one column as numbers (decimal point, no thousands separator).</summary>
    /// <param name="column">The column.</param>
    /// <exception cref="InvalidDataException">There is no such column, or a cell is not a finite number.</exception>
    public double[] Numbers(string column) => AllNumbers(column, null);

    /// <summary>The cells of one column as numbers (decimal point, no thousands separator), of which some are missing.</summary>
    /// <param name="column">The column.</param>
    /// <param name="missing">The number for a cell without a value, for example NaN, to be masked out.</param>
    /// <exception cref="InvalidDataException">There is no such column, or a cell with a value is not a finite number.</exception>
    public double[] Numbers(string column, double missing) => AllNumbers(column, missing);

    private double[] AllNumbers(string column, double? missing)
    {
        int index = IndexOf(column);
        var numbers = new double[Count];
        for (int i = 0; i < Count; i++) numbers[i] = Number(_rows[i][index], i, column, missing);
        return numbers;
    }

    private double Number(string cell, int row, string column, double? missing)
    {
        if (_missing.Contains(cell))
        {
            return missing ?? throw new InvalidDataException(
                $"{_name}, line {_lines[row]}, column '{column}': there is no value. Drop such rows by WithoutMissing, or give Numbers the argument 'missing'.");
        }

        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)) return number;
        string hint = string.IsNullOrWhiteSpace(cell) || cell is "NA" or "NaN" or "null" ? " If it stands for a missing value, name it in the argument 'missing' of Read." : "";
        throw new InvalidDataException($"{_name}, line {_lines[row]}, column '{column}': '{cell}' is not a number.{hint}");
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
        string hint = Columns.Count == 1 && Columns[0].AsSpan().ContainsAny(";\t|") ? " Another separator is told by Read's argument 'separator'." : "";
        throw new InvalidDataException($"{_name}, line 1: there is no column '{column}'. It has: {string.Join(", ", Columns)}.{hint}");
    }
}
