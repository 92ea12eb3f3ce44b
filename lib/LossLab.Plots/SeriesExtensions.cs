using LossLab.Metrics;
using LossLab.Training;

namespace LossLab;

/// <summary>Curves of the library as the <see cref="Series"/> that <see cref="Plots"/> draws.</summary>
public static class SeriesExtensions
{
    /// <summary>Precision over recall, for <see cref="Plots.PrecisionRecall"/>.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="name">Shown in the legend.</param>
    /// <param name="role">What the series stands for.</param>
    public static Series ToSeries(this PrecisionRecallCurve curve, string name, SeriesRole role = SeriesRole.Ordinary) =>
        new(name, curve.Recall, curve.Precision, role);

    /// <summary>True over false positive rate, for <see cref="Plots.Roc"/>.</summary>
    /// <inheritdoc cref="ToSeries(PrecisionRecallCurve, string, SeriesRole)"/>
    public static Series ToSeries(this RocCurve curve, string name, SeriesRole role = SeriesRole.Ordinary) =>
        new(name, curve.FalsePositiveRate, curve.TruePositiveRate, role);

    /// <summary>Observed share over mean confidence of each bin, for <see cref="Plots.Calibration"/>; bins without a prediction are left out.</summary>
    /// <param name="calibration">The bins.</param>
    /// <param name="name">Shown in the legend.</param>
    /// <param name="role">What the series stands for.</param>
    public static Series ToSeries(this Calibration calibration, string name, SeriesRole role = SeriesRole.Ordinary) =>
        calibration.Bins.ToSeries(name, role);

    /// <summary>The same of bins alone.</summary>
    /// <param name="bins">From the lowest confidence to the highest.</param>
    /// <param name="name">Shown in the legend.</param>
    /// <param name="role">What the series stands for.</param>
    public static Series ToSeries(this IEnumerable<ReliabilityBin> bins, string name, SeriesRole role = SeriesRole.Ordinary)
    {
        ReliabilityBin[] filled = [.. bins.Where(bin => bin.Count > 0)];
        return new(name, [.. filled.Select(bin => bin.Confidence)], [.. filled.Select(bin => bin.Frequency)], role);
    }

    /// <summary>One column of a training's history over its epochs 1, 2, 3, …, for <see cref="Plots.Curves"/>.</summary>
    /// <param name="history">The history.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="name">Shown in the legend; null: the column's name.</param>
    /// <param name="role">What the series stands for.</param>
    /// <exception cref="ArgumentException">There is no such column; the message lists those there are.</exception>
    public static Series ToSeries(this History history, string column, string? name = null, SeriesRole role = SeriesRole.Ordinary) =>
        new(name ?? column, [.. Enumerable.Range(1, history.Epochs).Select(epoch => (double)epoch)], history[column], role);

    /// <summary>One column of several runs: their mean, with a band from the smallest to the largest.</summary>
    /// <param name="runs">Histories of the same number of epochs.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="name">Shown in the legend; null: the column's name.</param>
    /// <param name="role">What the series stands for.</param>
    /// <exception cref="ArgumentException">A run has no such column, there is no run, or the runs differ in length.</exception>
    public static Series ToSeries(this IEnumerable<History> runs, string column, string? name = null, SeriesRole role = SeriesRole.Ordinary) =>
        Series.Runs(name ?? column, [.. runs.Select(run => run[column])], role);
}
