using Plotly.NET;

namespace LossLab;

public static partial class Plots
{
    /// <summary>A confusion matrix that was counted by <see cref="Metrics.ConfusionMatrix"/>, with its class names.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="matrix">The counts.</param>
    public static GenericChart ConfusionMatrix(string title, Metrics.ConfusionMatrix matrix)
    {
        var counts = new int[matrix.Classes, matrix.Classes];
        for (int actual = 0; actual < matrix.Classes; actual++)
            for (int predicted = 0; predicted < matrix.Classes; predicted++)
                counts[actual, predicted] = checked((int)matrix[actual, predicted]);
        return ConfusionMatrix(title, counts, matrix.Names);
    }
}
