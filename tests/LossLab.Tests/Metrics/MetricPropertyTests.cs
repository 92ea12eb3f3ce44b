using LossLab.Metrics;
using LossLab.Tests.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Metrics;

/// <summary>What holds for all scores: a metric of an order knows the order alone, and no type, offset or scale changes it.</summary>
public sealed class MetricPropertyTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor, double>> OfOrder = new()
    {
        ["MRR"] = (scores, labels) => Ranking.MeanReciprocalRank(scores, labels),
        ["NDCG"] = (scores, labels) => Ranking.Ndcg(scores, labels * 2),
        ["NDCG at 3"] = (scores, labels) => Ranking.Ndcg(scores, labels, 3),
        ["MAP"] = (scores, labels) => Ranking.AveragePrecision(scores, labels),
        ["AUC"] = (scores, labels) => new RocCurve(scores, labels).Auc,
        ["average precision"] = (scores, labels) => new PrecisionRecallCurve(scores, labels).AveragePrecision,
        ["best F1"] = (scores, labels) => new PrecisionRecallCurve(scores, labels).BestF1.F1,
        ["accuracy"] = (scores, labels) => Classification.Accuracy(scores.view(2, 4), labels.view(2, 4).argmax(1)),
        ["balanced accuracy"] = (scores, labels) => new ConfusionMatrix(scores.view(2, 4), labels.view(2, 4).argmax(1)).BalancedAccuracy,
        ["macro F1"] = (scores, labels) => new ClassificationReport(scores.view(2, 4), labels.view(2, 4).argmax(1)).MacroAverage.F1,
    };

    public static TheoryData<string> Names => [.. OfOrder.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_know_the_order_alone(string name) => PropertyRun.Of(ScaleCase.All, at =>
    {
        using DisposeScope scope = NewDisposeScope();
        Random random = new(at.Seed);
        float[] placed = at.Place(ScaleCase.Normal(random, at.Spread, 8));
        Tensor labels = tensor([.. Enumerable.Range(0, 8).Select(i => i == 0 ? 1f : i == 1 ? 0f : random.Next(2))]);
        // The place of each among the distinct scores is a monotone function of it, and keeps ties.
        float[] distinct = [.. placed.Distinct().Order()];
        Tensor places = tensor(Array.ConvertAll(placed, v => (float)Math.Pow(Array.IndexOf(distinct, v), 3)));
        (Tensor single, Tensor twice) = ScaleCase.Both(placed, [8]);
        double metric = OfOrder[name](single, labels);
        Assert.InRange(metric, 0, 1);
        Assert.Equal(metric, OfOrder[name](twice, labels.to(ScalarType.Float64)));
        Assert.Equal(metric, OfOrder[name](places, labels), 12);
    });

    [Fact]
    public void Should_calibrate_probabilities_of_any_type_within_its_range() => PropertyRun.Of(ScaleCase.All, at =>
    {
        using DisposeScope scope = NewDisposeScope();
        Random random = new(at.Seed);
        foreach (ScalarType type in new[] { ScalarType.Float64, ScalarType.Float32, ScalarType.Float16, ScalarType.BFloat16 })
        {
            Tensor p = tensor(at.Place(ScaleCase.Normal(random, at.Spread, 8))).sigmoid().to(type);
            Tensor labels = tensor([.. Enumerable.Range(0, 8).Select(_ => (float)random.Next(2))]);
            Calibration calibration = new(p, labels), twice = new(p.to(ScalarType.Float64), labels);
            Assert.All(new[] { calibration.Brier, calibration.ExpectedError, calibration.MaximumError }, v => Assert.InRange(v, 0, 1 + 1e-12));
            Assert.Equal((twice.Brier, twice.ExpectedError, twice.MaximumError), (calibration.Brier, calibration.ExpectedError, calibration.MaximumError));
            Assert.True(calibration.ExpectedError <= calibration.MaximumError + 1e-12);
        }
    });

    // A softmax in a half type leaves 1 by a unit in its last place.
    [Fact]
    public void Should_take_rounding_for_rounding()
    {
        using DisposeScope scope = NewDisposeScope();
        foreach (ScalarType type in new[] { ScalarType.Float64, ScalarType.Float32, ScalarType.Float16, ScalarType.BFloat16 })
        {
            double eps = finfo(type).eps;
            Assert.Equal(0, Classification.Brier(tensor([1 + eps, 0], dtype: type), tensor([1, 0])));
            Assert.Contains("no probability",
                Assert.Throws<ArgumentException>(() => Classification.Brier(tensor([1 + 8 * eps, 0], dtype: type), tensor([1, 0]))).Message);
        }
    }

    [Fact]
    public void Should_say_that_there_are_no_numbers_to_count()
    {
        using DisposeScope scope = NewDisposeScope();
        Tensor scores = rand(2, 3), labels = tensor([0f, 1, 0, 1, 0, 1], [2, 3]), classes = tensor([0L, 1]);
        Assert.All(new (string Metric, Action<Tensor> Of)[]
        {
            ("Accuracy", x => Classification.Accuracy(x, classes)), ("Calibration", x => new Calibration(x, labels)), ("RocCurve", x => new RocCurve(x, labels)),
            ("PrecisionRecallCurve", x => new PrecisionRecallCurve(x, labels)), ("ConfusionMatrix", x => new ConfusionMatrix(x, classes)),
            ("Ndcg", x => Ranking.Ndcg(x, labels)), ("MeanReciprocalRank", x => Ranking.MeanReciprocalRank(x, labels)),
            ("AveragePrecision", x => Ranking.AveragePrecision(x, labels)), ("Calibration", x => Calibration.OfPredictedClass(x, classes)),
            ("BinaryAccuracy", x => Classification.BinaryAccuracy(x, labels)), ("BinaryF1", x => Classification.BinaryF1(x, labels)),
            ("BrierWithLogits", x => Classification.BrierWithLogits(x, labels)),
            ("Rmse", x => Regression.Rmse(x, labels)), ("Mae", x => Regression.Mae(x, labels)), ("R2", x => Regression.R2(x, labels)),
            ("Coverage", x => Regression.Coverage(x, scores, labels)), ("IntervalWidth", x => Regression.IntervalWidth(x, scores)),
        }, row =>
        {
            MetaDevice.AsDefault(() => { row.Of(scores); return 0; }); // what it makes itself is where its input is
            Assert.Matches($"^{row.Metric}: .* is \\[2, 3\\] on the meta device", Assert.Throws<ArgumentException>(() => row.Of(scores.to(META))).Message);
        });
    }
}
