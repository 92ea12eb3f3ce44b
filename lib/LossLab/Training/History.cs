using System.Globalization;
using System.Text;
using LossLab.Display;

namespace LossLab.Training;

/// <summary>The course of a training run: one row an epoch, one column a quantity. A notebook shows it as a table.</summary>
[TypeFormatterSource(typeof(ShowableFormatters))]
public sealed class History : IShowable
{
    /// <summary>The column of the mean training loss, measured while the epoch runs.</summary>
    public const string Loss = "loss";

    /// <summary>The column of the loss on the validation data after the epoch.</summary>
    public const string ValidationLoss = "validation loss";

    private readonly List<string> _names = [];
    private readonly Dictionary<string, double[]> _columns = [];

    /// <summary>The columns, in the order in which they first appeared.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The number of epochs.</summary>
    public int Epochs { get; private set; }

    /// <summary>One column, a value for each epoch; NaN for an epoch without one.</summary>
    /// <param name="name">The column's name.</param>
    /// <exception cref="ArgumentException">There is no such column; the message lists those there are.</exception>
    public IReadOnlyList<double> this[string name] => _columns.TryGetValue(name, out double[]? column)
        ? column
        : throw new ArgumentException($"The history has no column '{name}'. It has: {string.Join(", ", _names)}.", nameof(name));

    /// <summary>The value of a column after the last epoch.</summary>
    /// <param name="name">The column's name.</param>
    /// <inheritdoc cref="this[string]" path="/exception"/>
    public double Last(string name) => this[name][^1];

    /// <summary>Adds an epoch.</summary>
    /// <param name="values">Its values by name.</param>
    /// <exception cref="ArgumentException">Two values have one name.</exception>
    public void Add(IEnumerable<(string Name, double Value)> values)
    {
        Dictionary<string, double> row = Row(values);
        foreach (string name in row.Keys.Except(_names).ToArray())
        {
            _names.Add(name);
            _columns[name] = [.. Enumerable.Repeat(double.NaN, Epochs)];
        }

        foreach (string name in _names)
            _columns[name] = [.. _columns[name], row.GetValueOrDefault(name, double.NaN)];
        Epochs++;
    }

    /// <summary>The table as CSV: a header, then one line an epoch; numbers with all their digits.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder("epoch");
        foreach (string name in _names) csv.Append(',').Append(Quote(name));
        csv.Append('\n');
        for (int e = 0; e < Epochs; e++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{e + 1}");
            foreach (string name in _names) csv.Append(',').Append(_columns[name][e].ToString("R", CultureInfo.InvariantCulture));
            csv.Append('\n');
        }

        return csv.ToString();
    }

    /// <summary>Writes <see cref="ToCsv"/> to a file.</summary>
    /// <param name="path">The file; an old one is replaced.</param>
    public void SaveCsv(string path) => File.WriteAllText(path, ToCsv());

    /// <summary>The table as text with aligned columns.</summary>
    public override string ToString()
    {
        int[] widths = [.. _names.Select(name => Math.Max(name.Length, 8))];
        var text = new StringBuilder("epoch");
        foreach ((int c, string name) in _names.Index()) text.Append("  ").Append(name.PadLeft(widths[c]));
        for (int e = 0; e < Epochs; e++)
        {
            text.Append('\n').Append(CultureInfo.InvariantCulture, $"{e + 1,5}");
            foreach ((int c, string name) in _names.Index())
                text.Append("  ").Append(Number.Show(_columns[name][e]).PadLeft(widths[c]));
        }

        return text.ToString();
    }

    string IShowable.ToText() => ToString();

    string IShowable.ToHtml() => HistoryTable.Html(this);

    /// <summary>The values by name, in their order: a term, a monitored number or a metric may not be called as another, or as the loss.</summary>
    internal static Dictionary<string, double> Row(IEnumerable<(string Name, double Value)> values)
    {
        var row = new Dictionary<string, double>();
        foreach ((string name, double value) in values)
            if (!row.TryAdd(name, value))
                throw new ArgumentException($"Two columns of the history are called '{name}'. Give each term, monitored number and metric a name of its own.", nameof(values));
        return row;
    }

    private static string Quote(string name) =>
        name.AsSpan().ContainsAny(",\"\n") ? $"\"{name.Replace("\"", "\"\"")}\"" : name;
}
