using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

public static partial class Plots
{
    /// <summary>Pictures in rows and columns, pixel by pixel, with a title for each row and column.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="columnsTitle">What the columns are (samples, noise levels).</param>
    /// <param name="rowsTitle">What the rows are (input, reconstruction by each loss).</param>
    /// <param name="rows">The rows: a name, and a picture for each column. All pictures have one size.</param>
    /// <param name="columns">A name for each column; null for 1, 2, 3, ….</param>
    /// <exception cref="ArgumentException">There is no picture, a row is shorter than the others, or sizes differ.</exception>
    public static GenericChart ImageGrid(
        string title,
        string columnsTitle,
        string rowsTitle,
        IReadOnlyList<(string Name, IReadOnlyList<Picture> Pictures)> rows,
        IReadOnlyList<string>? columns = null)
    {
        if (rows.Count == 0 || rows[0].Pictures.Count == 0)
        {
            throw new ArgumentException("There is no picture to show.", nameof(rows));
        }

        Picture first = rows[0].Pictures[0];
        int count = rows[0].Pictures.Count;
        columns ??= [.. Enumerable.Range(1, count).Select(i => $"{i}")];
        foreach ((string name, IReadOnlyList<Picture> pictures) in rows)
        {
            Inputs.CheckLength(name, pictures.Count, columns.Count, "picture", "column");
            if (pictures.FirstOrDefault(one => one.Height != first.Height || one.Width != first.Width) is { } odd)
            {
                throw new ArgumentException(
                    $"Row '{name}' has a picture of {odd.Height} × {odd.Width}; the others are {first.Height} × {first.Width}.", nameof(rows));
            }
        }

        // One picture of all, so that a browser draws a single small PNG.
        int gap = Math.Max(2, first.Width / 12);
        Mosaic mosaic = new(rows.Count, count, first.Height, first.Width, gap);
        for (int row = 0; row < rows.Count; row++)
        {
            for (int column = 0; column < count; column++)
            {
                mosaic.Draw(rows[row].Pictures[column], row, column);
            }
        }

        string source = "data:image/png;base64," + Convert.ToBase64String(PngEncoder.EncodeRgb(mosaic.Pixels, mosaic.Height, mosaic.Width));
        GenericChart chart = Chart.Image<string>(Source: source, ZSmooth: StyleParam.SmoothAlg.False, UseDefaults: false)
            .WithAxes(
                Axes.Create(columnsTitle, grid: false, range: (-0.5, mosaic.Width - 0.5),
                    tickValues: [.. Enumerable.Range(0, count).Select(mosaic.ColumnCentre)], tickTexts: [.. columns]),
                Axes.Create(rowsTitle, grid: false, range: (mosaic.Height - 0.5, -0.5),
                    tickValues: [.. Enumerable.Range(0, rows.Count).Select(mosaic.RowCentre)], tickTexts: [.. rows.Select(row => row.Name)]));

        // As high as the pictures are at full width, so that no white is left above and below them.
        int labels = 40 + (7 * rows.Max(row => row.Name.Length));
        double scale = (Style.Width - 24.0 - labels) / mosaic.Width;
        return Style.Finish(chart, title, Math.Clamp((int)(mosaic.Height * scale) + 120, 200, 900), legend: false);
    }
}
