using LossLab.Data;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Functions of the cross-entropy: their limits, their bounds, and what a wrong label can do.</summary>
public sealed class NoisyLabelLossTests : IDisposable
{
    private const nn.Reduction None = nn.Reduction.None;

    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    private static Tensor Logits => LossTable.Wave(3, 1.3, 0.5, 5, 3);

    private static Tensor Labels => tensor(new long[] { 2, 0, 1, 1, 0 });

    [Fact]
    public void Should_be_cross_entropy_without_the_extra_term()
    {
        Tensor plain = new WeightedCrossEntropyLoss(reduction: None).forward(Logits, Labels);
        Numbers.Equal(plain, new PolyLoss(0, reduction: None).forward(Logits, Labels));
        Numbers.Equal(plain, new SymmetricCrossEntropyLoss(1, 0, reduction: None).forward(Logits, Labels));
        Numbers.Equal(plain, new GeneralizedCrossEntropyLoss(1e-15, reduction: None).forward(Logits, Labels));
    }

    [Fact]
    public void Should_be_half_the_absolute_error_of_the_probabilities_at_the_other_end()
    {
        Tensor error = (Logits.softmax(1) - nn.functional.one_hot(Labels, 3)).abs().sum(1) / 2;
        Numbers.Equal(error, new GeneralizedCrossEntropyLoss(1, reduction: None).forward(Logits, Labels));
        Numbers.Equal(5 * error, new SymmetricCrossEntropyLoss(0, 1, -5, reduction: None).forward(Logits, Labels));
    }

    [Fact]
    public void Should_bound_what_a_wrong_label_costs_and_how_hard_it_pulls()
    {
        Tensor sure = tensor(new[,] { { 60f, 0 } }), wrong = tensor(new long[] { 1 });
        (Tensor value, Tensor gradient) = Numbers.Differentiate(x => new GeneralizedCrossEntropyLoss(0.7).forward(x, wrong), sure);
        Numbers.Equal(1 / 0.7, value, 1e-6);
        // Cross-entropy pulls with 1; here with p^q.
        Numbers.Equal([Math.Exp(-42), -Math.Exp(-42)], gradient, 1e-3, 0);
    }

    [Fact]
    public void Should_keep_the_digits_of_a_prediction_that_is_almost_right()
    {
        // p = 1 − 1e-6: all are their first term in 1 − p.
        Tensor x = tensor(new[,] { { Math.Log(1e6 - 1), 0 } }).to(ScalarType.Float32), y = tensor(new long[] { 0 });
        Numbers.Equal(1e-6, new GeneralizedCrossEntropyLoss().forward(x, y), 0.1);
        Numbers.Equal(2.5e-6, new PolyLoss(1.5).forward(x, y), 0.1);
        Numbers.Equal(4.1e-6, new SymmetricCrossEntropyLoss(0.1, 1, -4).forward(x, y), 0.1);
    }

    [Fact]
    public void Should_ignore_an_index_weight_classes_and_refuse_a_single_class()
    {
        Tensor partly = tensor(new long[] { 2, -100, 1, -100, -100 }), weights = tensor(new double[] { 2, 4, 6 });
        Tensor kept = tensor(new long[] { 0, 2 });
        foreach ((Loss ignoring, Loss plain) in new (Loss, Loss)[]
        {
            (new PolyLoss(2, weights, -100), new PolyLoss(2, weights)),
            (new GeneralizedCrossEntropyLoss(0.5, weights, -100), new GeneralizedCrossEntropyLoss(0.5, weights)),
            (new SymmetricCrossEntropyLoss(1, 1, -4, weights, -100), new SymmetricCrossEntropyLoss(1, 1, -4, weights)),
        })
        {
            Numbers.Equal(plain.forward(Logits.index_select(0, kept), partly.index_select(0, kept)).ToDoubles()[0], ignoring.forward(Logits, partly));
        }

        foreach (Loss loss in new Loss[] { new PolyLoss(), new GeneralizedCrossEntropyLoss(), new SymmetricCrossEntropyLoss() })
            Assert.Contains("one class", Assert.Throws<ArgumentException>(() => loss.forward(zeros(3, 1), zeros(3, ScalarType.Int64))).Message);
    }

    [Fact]
    public void Should_name_its_hyperparameters()
    {
        var symmetric = new SymmetricCrossEntropyLoss(0.2, 3, -7);
        Assert.Equal((0.2, 3, -7), (symmetric.Alpha, symmetric.Beta, symmetric.LogOfZero));
        Assert.Equal((2, 0.4), (new PolyLoss(2).Epsilon, new GeneralizedCrossEntropyLoss(0.4).Q));
    }
}
