using LossLab.Losses;
using LossLab.Metrics;
using LossLab.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Metrics;

/// <summary>Against scikit-learn (tests/vectors/metrics.json), and closed forms where scikit-learn has none.</summary>
public sealed class RegressionMetricTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    private static Tensor Vector(string name) => tensor(MetricVectors.Numbers("regression", name));

    [Fact]
    public void Should_equal_scikit_learn()
    {
        Tensor predicted = Vector("predicted"), actual = Vector("actual");
        Assert.Equal(MetricVectors.Number("regression", "rmse"), Regression.Rmse(predicted, actual), 12);
        Assert.Equal(MetricVectors.Number("regression", "mae"), Regression.Mae(predicted, actual), 12);
        Assert.Equal(MetricVectors.Number("regression", "r2"), Regression.R2(predicted, actual), 12);
        Assert.Equal(MetricVectors.Number("regression", "r2_table"), Regression.R2(Vector("predicted_table").view(40, 3), Vector("actual_table").view(40, 3)), 12);
        Assert.Equal(MetricVectors.Number("regression", "r2"), Regression.R2(predicted.view(50, 1), actual.view(50, 1)), 12);
    }

    [Fact]
    public void Should_equal_numpy_on_intervals()
    {
        Tensor low = Vector("low"), high = Vector("high"), actual = Vector("actual");
        Assert.Equal(MetricVectors.Number("regression", "coverage"), Regression.Coverage(low, high, actual), 12);
        Assert.Equal(MetricVectors.Number("regression", "width"), Regression.IntervalWidth(low, high), 12);
        Tensor quantiles = stack([low, (low + high) / 2, high], 1);
        Assert.Equal(MetricVectors.Number("regression", "coverage"), Regression.Coverage(quantiles, actual), 12);
        Assert.Equal(MetricVectors.Number("regression", "width"), Regression.IntervalWidth(quantiles), 12);
    }

    [Fact]
    public void Should_count_the_ends_of_an_interval_and_none_that_has_crossed()
    {
        // Inside, at the lower end, at the upper end, above, and inside of an interval that has crossed.
        Tensor low = tensor([0f, 1, 0, 0, 2]), high = tensor([2f, 2, 1, 0.5f, 0]), actual = ones(5);
        Assert.Equal(3 / 5.0, Regression.Coverage(low, high, actual), 12);
        Assert.Equal((2 + 1 + 1 + 0.5 - 2) / 5, Regression.IntervalWidth(low, high), 12);
    }

    // Where MultiQuantileLoss has its minimum, as many targets are covered as its quantiles say.
    [Fact]
    public void Should_cover_what_the_quantiles_say()
    {
        Tensor sample = arange(1, 101, ScalarType.Float64), ends = tensor([5.5, 95.5]).expand(100, 2);
        Assert.Equal(0.9, Regression.Coverage(ends, sample), 12);
        double best = new MultiQuantileLoss([0.05, 0.95]).forward(ends, sample).ToDouble();
        foreach ((double a, double b) in new[] { (-2.0, 0.0), (2, 0), (0, -2), (0, 2) })
            Assert.True(new MultiQuantileLoss([0.05, 0.95]).forward(ends + tensor([a, b]), sample).ToDouble() > best);
    }

    [Fact]
    public void Should_be_the_losses_of_their_name()
    {
        Tensor predicted = Vector("predicted_table").view(40, 3), actual = Vector("actual_table").view(40, 3);
        Assert.Equal(Math.Sqrt(new MseLoss().forward(predicted, actual).ToDouble()), Regression.Rmse(predicted, actual), 12);
        Assert.Equal(new MaeLoss().forward(predicted, actual).ToDouble(), Regression.Mae(predicted, actual), 12);
    }

    // scikit-learn 1.2.1: r2_score([2, 2], [2, 2]) is 1, r2_score([2, 2], [2, 3]) is 0, of one example NaN.
    [Fact]
    public void Should_have_a_score_where_the_target_does_not_vary()
    {
        Tensor same = full(7, 0.1, ScalarType.Float64);
        Assert.Equal(1, Regression.R2(same, same));
        Assert.Equal(0, Regression.R2(same + 1, same));
        Assert.Equal(double.NaN, Regression.R2(ones(1), ones(1)));
        Assert.Equal(0, Regression.R2(tensor([2.0, 2, 2]), tensor([1.0, 2, 3])));
        Assert.Equal(-3, Regression.R2(tensor([3.0, 2, 1]), tensor([1.0, 2, 3])));
    }

    [Theory]
    [InlineData(1e-200)]
    [InlineData(1)]
    [InlineData(1e200)]
    public void Should_be_right_at_any_scale(double scale)
    {
        Tensor predicted = Vector("predicted"), actual = Vector("actual");
        Assert.Equal(1, Regression.Rmse(predicted * scale, actual * scale) / scale / Regression.Rmse(predicted, actual), 12);
        Assert.Equal(1, Regression.Mae(predicted * scale, actual * scale) / scale / Regression.Mae(predicted, actual), 12);
        Assert.Equal(Regression.R2(predicted, actual), Regression.R2(predicted * scale, actual * scale), 12);
    }

    [Fact]
    public void Should_be_infinite_for_a_model_that_has_diverged()
    {
        Tensor predicted = tensor([double.PositiveInfinity, 1]), actual = tensor([0.0, 1]);
        Assert.Equal(double.PositiveInfinity, Regression.Rmse(predicted, actual));
        Assert.Equal(double.PositiveInfinity, Regression.Mae(predicted, actual));
        Assert.Equal(double.NegativeInfinity, Regression.R2(predicted, actual));
        Assert.Equal(0, Regression.Rmse(actual, actual));
    }

    [Theory]
    [InlineData(ScalarType.Float32)]
    [InlineData(ScalarType.Float16)]
    [InlineData(ScalarType.BFloat16)]
    public void Should_take_numbers_of_any_type_as_they_are(ScalarType type)
    {
        Tensor predicted = Vector("predicted").to(type), actual = Vector("actual").to(type), high = Vector("high").to(type);
        Tensor x = predicted.to(ScalarType.Float64), y = actual.to(ScalarType.Float64), z = high.to(ScalarType.Float64);
        Assert.Equal(Regression.Rmse(x, y), Regression.Rmse(predicted, actual));
        Assert.Equal(Regression.Mae(x, y), Regression.Mae(predicted, actual));
        Assert.Equal(Regression.R2(x, y), Regression.R2(predicted, actual));
        Assert.Equal(Regression.Coverage(x, z, y), Regression.Coverage(predicted, high, actual));
        Assert.Equal(Regression.IntervalWidth(x, z), Regression.IntervalWidth(predicted, high));
        Assert.Equal(Regression.Rmse(tensor([1.0, 2]), tensor([1.0, 4])), Regression.Rmse(tensor([1L, 2]), tensor([1f, 4])));
    }

    [Fact]
    public void Should_be_a_metric_of_a_training()
    {
        var model = nn.Linear(1, 2);
        Tensor x = linspace(0, 1, 20).unsqueeze(1), y = linspace(0, 2, 20);
        var data = new Batches(x, y, size: 20);
        History history = new Trainer(model, new MultiQuantileLoss([0.1, 0.9]), optim.SGD(model.parameters(), 0.01))
            .Measure("coverage", Regression.Coverage)
            .Fit(data, epochs: 1, validation: data, quiet: true);
        Assert.Equal(Regression.Coverage(model.call(x), y), history.Last("coverage"));
    }

    [Fact]
    public void Should_say_what_does_not_fit()
    {
        Assert.Contains("Rmse: predicted is [2, 1] and actual is [2]", Message(() => Regression.Rmse(ones(2, 1), ones(2))));
        Assert.Contains("Coverage: high is [3] and actual is [2]", Message(() => Regression.Coverage(ones(2), ones(3), ones(2))));
        Assert.Contains("IntervalWidth: low is [2] and high is [3]", Message(() => Regression.IntervalWidth(ones(2), ones(3))));
        Assert.Contains("predicted holds NaN", Message(() => Regression.Mae(tensor([double.NaN]), ones(1))));
        Assert.Contains("actual must be finite", Message(() => Regression.R2(ones(2), tensor([double.NaN, 1]))));
        Assert.Contains("two quantiles or more", Message(() => Regression.Coverage(ones(4, 1), ones(4))));
        Assert.Contains("two quantiles or more", Message(() => Regression.IntervalWidth(ones(4))));
        foreach (Func<double> metric in new Func<double>[]
            { () => Regression.Rmse(zeros(0), zeros(0)), () => Regression.Mae(zeros(0), zeros(0)), () => Regression.R2(zeros(0, 2), zeros(0, 2)),
            () => Regression.Coverage(zeros(0, 2), zeros(0)), () => Regression.IntervalWidth(zeros(0), zeros(0)) })
            Assert.Contains("no examples", Message(() => metric()));
        static string Message(Func<object?> action) => Assert.Throws<ArgumentException>(action).Message;
    }
}
