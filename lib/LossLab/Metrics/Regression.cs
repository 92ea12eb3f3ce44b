using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Metrics;

/// <summary>Metrics of a regression that are one number. Prediction first, as in the losses; computed in Float64, whatever the tensors' type.</summary>
public static class Regression
{
    /// <summary>Root of the mean squared error over all elements, in the target's unit.</summary>
    /// <remarks>The root of <see cref="MseLoss"/>. For a table scikit-learn takes the root of each column, and then the mean of these.</remarks>
    /// <param name="predicted">Any shape.</param>
    /// <param name="actual">Of the same shape, finite.</param>
    /// <exception cref="ArgumentException">Shapes that differ, no examples, or a NaN.</exception>
    public static double Rmse(Tensor predicted, Tensor actual)
    {
        double[] errors = Errors(predicted, actual, nameof(Rmse));
        // Divided by the largest first: the square of 1e-200 is 0, and that of 1e200 is infinite.
        double largest = errors.Max(Math.Abs);
        return largest == 0 || double.IsInfinity(largest) ? largest : largest * Math.Sqrt(errors.Average(e => e / largest * (e / largest)));
    }

    /// <summary>Mean absolute error over all elements, in the target's unit: <see cref="MaeLoss"/>.</summary>
    /// <inheritdoc cref="Rmse(Tensor, Tensor)" path="/param | /exception"/>
    public static double Mae(Tensor predicted, Tensor actual) => Errors(predicted, actual, nameof(Mae)).Average(Math.Abs);

    /// <summary>R²: the share of the target's variance that the prediction explains. 1 at best, 0 for a prediction of the mean, without a lower bound.</summary>
    /// <remarks>
    /// 1 − Σ (y − x)²/Σ (y − ȳ)² of each column, and the mean over the columns, as scikit-learn's <c>r2_score</c>. A column that does not vary counts 1 if
    /// it is predicted exactly, else 0; of a single example the score is NaN.
    /// Reference: Wright, Correlation and causation (1921).
    /// </remarks>
    /// <param name="predicted">[N], or [N, …]: a column for each place along the further dimensions.</param>
    /// <param name="actual">Of the same shape, finite.</param>
    /// <exception cref="ArgumentException">Shapes that differ, no examples, or a NaN.</exception>
    public static double R2(Tensor predicted, Tensor actual)
    {
        double[] errors = Errors(predicted, actual, nameof(R2)), truth = MetricInput.Numbers(actual, nameof(R2));
        int rows = actual.ndim == 0 ? 1 : (int)actual.shape[0], columns = truth.Length / rows;
        if (rows == 1) return double.NaN;
        return Enumerable.Range(0, columns).Average(c => Explained(Column(errors, c, columns), Column(truth, c, columns)));
    }

    /// <summary>The share of targets that lie in their interval, its ends included: near 0.9 for the quantiles 0.05 and 0.95.</summary>
    /// <remarks>An interval whose ends have crossed covers nothing. More is not better: compare <see cref="IntervalWidth(Tensor, Tensor)"/> at equal coverage.</remarks>
    /// <param name="low">The lower ends, any shape.</param>
    /// <param name="high">The upper ends, of the same shape.</param>
    /// <param name="actual">Of the same shape, finite.</param>
    /// <exception cref="ArgumentException">Shapes that differ, no examples, or a NaN.</exception>
    public static double Coverage(Tensor low, Tensor high, Tensor actual)
    {
        MetricInput.SameShape(nameof(Coverage), low, actual);
        MetricInput.SameShape(nameof(Coverage), high, actual);
        double[] truth = Actual(actual, nameof(Coverage));
        double[] from = Numbers(low, nameof(Coverage), nameof(low)), to = Numbers(high, nameof(Coverage), nameof(high));
        return truth.Index().Average(y => from[y.Index] <= y.Item && y.Item <= to[y.Index] ? 1.0 : 0);
    }

    /// <summary>The same of a prediction of quantiles, from the first to the last, in the form that <c>Trainer.Measure</c> takes.</summary>
    /// <param name="quantiles">[N, Q, …] with two quantiles or more along dimension 1, as <see cref="MultiQuantileLoss"/> takes them.</param>
    /// <param name="actual">[N, …], finite.</param>
    /// <inheritdoc cref="Coverage(Tensor, Tensor, Tensor)" path="/exception"/>
    public static double Coverage(Tensor quantiles, Tensor actual)
    {
        using DisposeScope scope = NewDisposeScope();
        (Tensor low, Tensor high) = Ends(quantiles, nameof(Coverage));
        return Coverage(low, high, actual);
    }

    /// <summary>The mean of high − low over all elements, in the target's unit: how much an interval says. One whose ends have crossed is negative.</summary>
    /// <param name="low">The lower ends, any shape.</param>
    /// <param name="high">The upper ends, of the same shape.</param>
    /// <exception cref="ArgumentException">Shapes that differ, no examples, or a NaN.</exception>
    public static double IntervalWidth(Tensor low, Tensor high)
    {
        MetricInput.SameShape(nameof(IntervalWidth), low, high);
        double[] from = Numbers(low, nameof(IntervalWidth), nameof(low)), to = Numbers(high, nameof(IntervalWidth), nameof(high));
        MetricInput.SameLength(nameof(IntervalWidth), from.Length, to.Length, nameof(low), nameof(high));
        return to.Zip(from, (b, a) => b - a).Average();
    }

    /// <summary>The same of a prediction of quantiles, from the first to the last.</summary>
    /// <param name="quantiles">[N, Q, …] with two quantiles or more along dimension 1, as <see cref="MultiQuantileLoss"/> takes them.</param>
    /// <exception cref="ArgumentException">Another shape, no examples, or a NaN.</exception>
    public static double IntervalWidth(Tensor quantiles)
    {
        using DisposeScope scope = NewDisposeScope();
        (Tensor low, Tensor high) = Ends(quantiles, nameof(IntervalWidth));
        return IntervalWidth(low, high);
    }

    private static (Tensor Low, Tensor High) Ends(Tensor quantiles, string metric) => quantiles.ndim >= 2 && quantiles.shape[1] >= 2
        ? (quantiles.select(1, 0), quantiles.select(1, -1))
        : throw new ArgumentException(
            $"{metric}: quantiles is {Guard.Shape(quantiles)}; it must be [N, Q, …] with two quantiles or more, the lowest first.", nameof(quantiles));

    private static double Explained(double[] errors, double[] truth)
    {
        // Means of equal numbers are rounded: what does not vary is told by its ends.
        double largest = errors.Max(Math.Abs), spread = truth.Max() - truth.Min();
        if (spread == 0) return largest == 0 ? 1 : 0;
        double mean = truth.Average();
        return 1 - errors.Sum(e => e / spread * (e / spread)) / truth.Sum(y => (y - mean) / spread * ((y - mean) / spread));
    }

    private static double[] Column(double[] table, int column, int columns) =>
        [.. Enumerable.Range(0, table.Length / columns).Select(row => table[row * columns + column])];

    private static double[] Errors(Tensor predicted, Tensor actual, string metric)
    {
        MetricInput.SameShape(metric, predicted, actual);
        double[] truth = Actual(actual, metric), guess = Numbers(predicted, metric, nameof(predicted));
        return [.. guess.Zip(truth, (x, y) => x - y)];
    }

    private static double[] Actual(Tensor actual, string metric)
    {
        double[] truth = MetricInput.Numbers(actual, metric);
        MetricInput.SameLength(metric, truth.Length, truth.Length, nameof(actual), nameof(actual));
        return Array.TrueForAll(truth, double.IsFinite)
            ? truth
            : throw new ArgumentException($"{metric}: actual must be finite, and holds NaN or an infinity. Leave out the examples whose target is missing.", nameof(actual));
    }

    private static double[] Numbers(Tensor tensor, string metric, string name)
    {
        double[] numbers = MetricInput.Numbers(tensor, metric, name);
        return Array.Exists(numbers, double.IsNaN)
            ? throw new ArgumentException($"{metric}: {name} holds NaN. NumericGuard.Inspect finds where it begins.", name)
            : numbers;
    }
}
