using LossLab.Losses;
using LossLab.Metrics;
using LossLab.Training;
using static TorchSharp.torch;

namespace LossLab.Tests.Metrics;

public class BinaryMetricTests
{
    // Probabilities 0.9, 0.8, 0.4, 0.2, 0.6 as logits, [5, 1] as BceWithLogitsLoss takes them.
    private static readonly Tensor Logits = tensor([0.9, 0.8, 0.4, 0.2, 0.6]).logit().unsqueeze(1);
    private static readonly Tensor Labels = tensor([1f, 0, 1, 0, 1]).unsqueeze(1);

    [Fact]
    public void Should_count_what_is_on_the_right_side()
    {
        // At 0.5 the answers are 1 1 0 0 1: 3 of 5 right, TP 2, FP 1, FN 1. At 0.7: 1 1 0 0 0: 2 of 5, TP 1, FP 1, FN 2.
        Assert.Equal(0.6, Classification.BinaryAccuracy(Logits, Labels), 12);
        Assert.Equal(4 / 6.0, Classification.BinaryF1(Logits, Labels), 12);
        Assert.Equal(0.4, Classification.BinaryAccuracy(Logits, Labels, threshold: 0.7), 12);
        Assert.Equal(2 / 5.0, Classification.BinaryF1(Logits, Labels, threshold: 0.7), 12);
        Assert.Equal(0, Classification.BinaryF1(-ones(3), zeros(3)));
    }

    [Fact]
    public void Should_score_logits_as_their_probabilities()
    {
        // (0.01 + 0.64 + 0.36 + 0.04 + 0.16)/5
        Assert.Equal(1.21 / 5, Classification.BrierWithLogits(Logits, Labels), 12);
        Assert.Equal(Classification.Brier(Logits.sigmoid(), Labels), Classification.BrierWithLogits(Logits, Labels), 12);
        Assert.Equal(0, Classification.BrierWithLogits(tensor([1000.0, -1000]), tensor([1.0, 0])));
    }

    [Fact]
    public void Should_be_a_metric_of_a_training()
    {
        var model = nn.Linear(1, 1);
        var data = new Batches(Logits.to(float32), Labels, size: 5);
        History history = new Trainer(model, new BceWithLogitsLoss(), optim.SGD(model.parameters(), 0.1))
            .Measure("accuracy", Classification.BinaryAccuracy).Measure("F1", Classification.BinaryF1).Measure("Brier", Classification.BrierWithLogits)
            .Fit(data, epochs: 1, validation: data, quiet: true);
        Assert.Equal(Classification.BinaryAccuracy(model.call(Logits.to(float32)), Labels), history.Last("accuracy"));
    }

    [Fact]
    public void Should_say_what_does_not_fit()
    {
        Assert.Contains("[5, 1]", Assert.Throws<ArgumentException>(() => Classification.BinaryAccuracy(Logits, Labels.squeeze(1))).Message);
        Assert.Contains("labels 0 and 1", Assert.Throws<ArgumentException>(() => Classification.BinaryF1(Logits, Labels / 2)).Message);
        Assert.Contains("NaN", Assert.Throws<ArgumentException>(() => Classification.BrierWithLogits(Logits * double.NaN, Labels)).Message);
        Assert.Contains("no examples", Assert.Throws<ArgumentException>(() => Classification.BinaryAccuracy(zeros(0), zeros(0))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Classification.BinaryAccuracy(Logits, Labels, threshold: 1));
        Assert.Contains("BinaryAccuracy", Assert.Throws<ArgumentException>(() => Classification.Accuracy(Logits, Labels)).Message);
    }
}
