using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

public static partial class Plots
{
    /// <summary>A table as colours, its values written into the cells when there are at most 200.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="xTitle">What the columns are.</param>
    /// <param name="yTitle">What the rows are.</param>
    /// <param name="zTitle">What the values are.</param>
    /// <param name="columns">A label for each column.</param>
    /// <param name="rows">A label for each row, from the top.</param>
    /// <param name="values">A value for each cell: rows × columns.</param>
    /// <param name="format">Format of the values in the cells.</param>
    /// <exception cref="ArgumentException">Sizes do not agree, or nothing is finite.</exception>
    public static GenericChart Heatmap(
        string title,
        string xTitle,
        string yTitle,
        string zTitle,
        IReadOnlyList<string> columns,
        IReadOnlyList<string> rows,
        IReadOnlyList<IReadOnlyList<double>> values,
        string format = "G3")
    {
        Inputs.CheckTable(zTitle, values, rows.Count, columns.Count);
        string[][]? texts = rows.Count * columns.Count > 200
            ? null
            : [.. values.Select(row => row.Select(value => value.ToString(format, System.Globalization.CultureInfo.InvariantCulture)).ToArray())];
        double[] finite = [.. values.SelectMany(row => row).Where(double.IsFinite)];
        return Cells(title, xTitle, yTitle, zTitle, columns, rows, values, texts, (finite.Min(), finite.Max()));
    }

    private static GenericChart Cells(
        string title,
        string xTitle,
        string yTitle,
        string zTitle,
        IReadOnlyList<string> columns,
        IReadOnlyList<string> rows,
        IReadOnlyList<IReadOnlyList<double>> values,
        string[][]? texts,
        (double From, double To) range)
    {
        GenericChart chart = Chart.Heatmap<double, double, double, string>(
            zData: values.Select(Inputs.Round).ToArray(),
            Name: zTitle,
            ShowLegend: false,
            XGap: 1,
            YGap: 1,
            ColorScale: Style.Sequential,
            ColorBar: ColorBarOf(zTitle),
            UseDefaults: false).WithTraces(("zmin", Inputs.Round(range.From)), ("zmax", Inputs.Round(range.To)));

        int height = Math.Clamp(130 + (rows.Count * 34), Style.Height, 640);
        int angle = columns.Max(column => column.Length) * 8 > 560 / columns.Count ? -40 : 0;
        chart
            .WithAxes(
                Axes.Create(xTitle, grid: false, tickValues: Positions(columns.Count), tickTexts: [.. columns], tickAngle: angle),
                Axes.Create(yTitle, grid: false, range: (rows.Count - 0.5, -0.5), tickValues: Positions(rows.Count), tickTexts: [.. rows]))
            .WithLayout(("annotations", texts is null ? null : CellTexts(values, texts, range, columns.Count)));

        // Room for the rows' names and, left of them, the title of their axis.
        int left = Math.Max(70, 40 + (7 * rows.Max(row => row.Length)));
        return Style.Finish(chart, title, height, legend: false, left: left);
    }

    private static double[] Positions(int count) => [.. Enumerable.Range(0, count).Select(i => (double)i)];

    private static Annotation[] CellTexts(
        IReadOnlyList<IReadOnlyList<double>> values, string[][] texts, (double From, double To) range, int columns)
    {
        double middle = range.From + (0.45 * (range.To - range.From));
        int size = columns > 8 ? 11 : 13;
        return
        [
            .. from row in Enumerable.Range(0, texts.Length)
               from column in Enumerable.Range(0, texts[row].Length)
               where texts[row][column].Length > 0
               select new Annotation().With(
                   ("x", column),
                   ("y", row),
                   ("text", texts[row][column]),
                   ("showarrow", false),
                   ("font", new Font().With(("size", size), ("color", values[row][column] > middle ? "white" : Style.Ink)))),
        ];
    }
}
