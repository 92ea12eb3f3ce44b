namespace LossLab;

/// <summary>A named curve or set of points: what the functions of <see cref="Plots"/> draw.</summary>
/// <param name="Name">Shown in the legend and in error messages.</param>
/// <param name="X">Horizontal positions.</param>
/// <param name="Y">Values, as many as <paramref name="X"/>; NaN leaves a gap.</param>
/// <param name="Role">What the series stands for; decides its look.</param>
public sealed record Series(string Name, IReadOnlyList<double> X, IReadOnlyList<double> Y, SeriesRole Role = SeriesRole.Ordinary)
{
    /// <summary>Lower edge of a band around the curve, or null.</summary>
    public IReadOnlyList<double>? Lower { get; init; }

    /// <summary>Upper edge of a band around the curve, or null.</summary>
    public IReadOnlyList<double>? Upper { get; init; }

    /// <summary>Values over 1, 2, 3, … (epochs, steps).</summary>
    public static implicit operator Series((string Name, double[] Y) series) =>
        new(series.Name, Counted(series.Y.Length), series.Y);

    /// <summary>Values over given positions.</summary>
    public static implicit operator Series((string Name, double[] X, double[] Y) series) =>
        new(series.Name, series.X, series.Y);

    /// <summary>Values over 1, 2, 3, … with a role.</summary>
    public static implicit operator Series((string Name, double[] Y, SeriesRole Role) series) =>
        new(series.Name, Counted(series.Y.Length), series.Y, series.Role);

    /// <summary>Values over given positions with a role.</summary>
    public static implicit operator Series((string Name, double[] X, double[] Y, SeriesRole Role) series) =>
        new(series.Name, series.X, series.Y, series.Role);

    /// <summary>The mean of several runs (seeds) over 1, 2, 3, … with a band from the smallest to the largest value.</summary>
    /// <param name="name">Name of the series.</param>
    /// <param name="runs">One array a run, all of the same length.</param>
    /// <param name="role">What the series stands for.</param>
    /// <exception cref="ArgumentException">There is no run, or the runs differ in length.</exception>
    public static Series Runs(string name, IReadOnlyList<IReadOnlyList<double>> runs, SeriesRole role = SeriesRole.Ordinary)
    {
        if (runs.Count == 0)
        {
            throw new ArgumentException($"Series '{name}' has no runs.", nameof(runs));
        }

        int length = runs[0].Count;
        for (int i = 1; i < runs.Count; i++)
        {
            if (runs[i].Count != length)
            {
                throw new ArgumentException(
                    $"Series '{name}': run {i} has {runs[i].Count} values, but run 0 has {length}. Pass runs of one length.",
                    nameof(runs));
            }
        }

        double[] Each(Func<IEnumerable<double>, double> reduce) =>
            Enumerable.Range(0, length).Select(i => reduce(runs.Select(run => run[i]))).ToArray();

        return new Series(name, Counted(length), Each(Enumerable.Average), role)
        {
            Lower = Each(Enumerable.Min),
            Upper = Each(Enumerable.Max),
        };
    }

    private static double[] Counted(int count) => Enumerable.Range(1, count).Select(i => (double)i).ToArray();
}
