using Plotly.NET;

namespace LossLab;

public static partial class Plots
{
    /// <summary>A confusion matrix: counts in the cells, colour and percentage relative to the row (the true class).</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="counts">counts[true, predicted], square.</param>
    /// <param name="labels">Names of the classes; null for 0, 1, 2, ….</param>
    /// <exception cref="ArgumentException">The table is empty or not square, or the labels are not as many as the classes.</exception>
    public static GenericChart ConfusionMatrix(string title, int[,] counts, IReadOnlyList<string>? labels = null)
    {
        int classes = counts.GetLength(0);
        if (classes == 0 || counts.GetLength(1) != classes)
        {
            throw new ArgumentException(
                $"A confusion matrix is square; counts are {classes} × {counts.GetLength(1)}.", nameof(counts));
        }

        labels ??= [.. Enumerable.Range(0, classes).Select(i => $"{i}")];
        if (labels.Count != classes)
        {
            throw new ArgumentException($"{labels.Count} labels for {classes} classes. Pass one for each.", nameof(labels));
        }

        double[][] percentages = new double[classes][];
        string[][] texts = new string[classes][];
        for (int row = 0; row < classes; row++)
        {
            int total = Enumerable.Range(0, classes).Sum(column => counts[row, column]);
            percentages[row] = [.. Enumerable.Range(0, classes).Select(column => total == 0 ? 0 : 100.0 * counts[row, column] / total)];
            texts[row] = [.. Enumerable.Range(0, classes).Select(column => CellText(counts[row, column], percentages[row][column]))];
        }

        return Cells(title, "predicted class", "true class", "% of the true class", labels, labels, percentages, texts, (0, 100));
    }

    // Empty cells stay empty: a glance then finds the confusions.
    private static string CellText(int count, double percentage) =>
        count == 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count}<br>{percentage:0.#} %");
}
