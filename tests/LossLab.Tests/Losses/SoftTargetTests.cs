using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Class probabilities as targets of cross-entropy, and what is said to a target that is none of a loss's kind. Values of PyTorch: tests/vectors.</summary>
public sealed class SoftTargetTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    private static readonly double[] Weights = [2, 4, 6];

    private static Tensor Logits => LossTable.Wave(3, 1.3, 0.5, 5, 3);

    private static Tensor Indices => tensor([2L, 0, 1, 1, 0]);

    private static Tensor OneHot(Tensor indices) => nn.functional.one_hot(indices, 3).to(ScalarType.Float64);

    [Fact]
    public void Should_be_the_index_when_it_is_one_hot()
    {
        Tensor mask = tensor([true, false, true, true, true]), weights = tensor([1.0, 2, 3, 0.5, 4]);
        foreach (nn.Reduction reduction in Enum.GetValues<nn.Reduction>())
            foreach (WeightNormalizer normalizer in Enum.GetValues<WeightNormalizer>())
                foreach (double smoothing in new[] { 0, 0.2 })
                {
                    WeightedCrossEntropyLoss loss = new(Weights, normalizer, smoothing, reduction: reduction);
                    Numbers.Equal(loss.forward(Logits, Indices), loss.forward(Logits, OneHot(Indices)));
                    Numbers.Equal(loss.forward(Logits, Indices, weights, mask), loss.forward(Logits, OneHot(Indices), weights, mask));
                }
    }

    // torch 1.13: cross_entropy(x, y.softmax(1), weight=[2, 4, 6]), x = [[1, 2, 3], [3, 1, 0]], y = [[0, 1, 0], [2, 0, 1]]: mean 5.2222770 over N.
    [Fact]
    public void Should_divide_by_N_as_PyTorch_when_asked_and_else_by_the_weights_of_the_labels()
    {
        Tensor x = tensor(new double[,] { { 1, 2, 3 }, { 3, 1, 0 } }), y = tensor(new double[,] { { 0, 1, 0 }, { 2, 0, 1 } }).softmax(1);
        double byCount = new WeightedCrossEntropyLoss(Weights, WeightNormalizer.Count).forward(x, y).ToDouble();
        Assert.Equal(5.2222770, byCount, 6);
        double ofLabels = Numbers.Doubles((y * tensor(Weights)).sum(1)).Sum();
        Numbers.Equal(byCount * 2 / ofLabels, new WeightedCrossEntropyLoss(Weights).forward(x, y));
    }

    [Fact]
    public void Should_be_finite_where_an_infinite_logit_has_no_share()
    {
        Tensor x = tensor(new[,] { { 0.5, double.NegativeInfinity, 1.5 } }), y = tensor(new[,] { { 0.25, 0, 0.75 } });
        (Tensor value, Tensor gradient) = Numbers.Differentiate(z => new WeightedCrossEntropyLoss().forward(z, y), x);
        Numbers.Equal(Math.Log(1 + Math.E) - 0.75, value);
        Numbers.Finite(gradient);
    }

    [Fact]
    public void Should_let_the_gradient_through_to_a_teacher()
    {
        Tensor teacher = (OneHot(Indices) * 0.7 + 0.1).requires_grad_();
        new WeightedCrossEntropyLoss(reduction: nn.Reduction.Sum).forward(Logits, teacher).backward();
        Numbers.Equal(-Logits.log_softmax(1), teacher.grad!);
    }

    [Fact]
    public void Should_refuse_what_are_no_probabilities()
    {
        var loss = new WeightedCrossEntropyLoss();
        Assert.Contains("one is -0.5. softmax(1) makes", Message(loss, zeros(2, 3), tensor(new float[,] { { 1.5f, -0.5f, 0 }, { 1, 0, 0 } })));
        Assert.Contains("sums run from 1 to 2, and must be 1", Message(loss, zeros(2, 3), tensor(new float[,] { { 1, 0, 0 }, { 1, 1, 0 } })));
        Assert.Contains("target / target.sum(1, keepdim: true) of counts", Message(loss, zeros(1, 3), ones(1, 3)));
        Assert.Contains("target is Float64 but input is Float32", Message(loss, zeros(2, 3), OneHot(Indices)[..2]));
        Assert.Contains("4 class weights", Message(new WeightedCrossEntropyLoss([1, 1, 1, 1]), Logits, OneHot(Indices)));
        Assert.Contains("class 1 is to be ignored", Message(new WeightedCrossEntropyLoss(ignoreIndex: 1), Logits, OneHot(Indices)));
        // An index that no class has ignores nothing.
        Numbers.Equal(loss.forward(Logits, Indices), new WeightedCrossEntropyLoss(ignoreIndex: -100).forward(Logits, OneHot(Indices)));
    }

    public static TheoryData<string, ScalarType> Wrong()
    {
        var rows = new TheoryData<string, ScalarType>();
        foreach (string shape in new[] { "one-hot", "column", "vector" })
            foreach (ScalarType type in new[] { ScalarType.Bool, ScalarType.Int32, ScalarType.Int64, ScalarType.Float32, ScalarType.Float64 }) rows.Add(shape, type);
        return rows;
    }

    // The advice is followed, word for word, and there is no second error.
    [Theory]
    [MemberData(nameof(Wrong))]
    public void Should_give_advice_that_helps(string shape, ScalarType type)
    {
        Tensor right = tensor([1L, 0, 1, 1, 0]), wrong = (shape switch
        {
            "one-hot" => nn.functional.one_hot(right, 3),
            "column" => right.unsqueeze(1),
            _ => right,
        }).to(type);
        foreach (Loss loss in new Loss[] { new WeightedCrossEntropyLoss(), new MulticlassFocalLoss(), new PolyLoss() })
        {
            Tensor expected = loss.forward(Logits, right);
            if ((shape, type) is ("vector", ScalarType.Int64)) continue;
            if (loss is WeightedCrossEntropyLoss && (shape, type) is ("one-hot", ScalarType.Float64))
            {
                Numbers.Equal(expected, loss.forward(Logits, wrong));
                continue;
            }

            string message = Message(loss, Logits, wrong);
            if (loss is WeightedCrossEntropyLoss && (shape, type) is ("one-hot", ScalarType.Float32))
            {
                Assert.Contains("target.to(input.dtype)", message);
                Numbers.Equal(expected, loss.forward(Logits, wrong.to(Logits.dtype)));
                continue;
            }

            Assert.Contains("[5, 3]", message);
            (string call, Tensor fixedTarget) = Followed(message, wrong);
            Assert.Contains(call, message);
            Numbers.Equal(expected, loss.forward(Logits, fixedTarget));
        }
    }

    [Fact]
    public void Should_name_the_loss_that_takes_soft_labels() =>
        Assert.Contains("Class probabilities (soft labels): WeightedCrossEntropyLoss", Message(new PolyLoss(), Logits, OneHot(Indices)));

    private static (string Call, Tensor Target) Followed(string message, Tensor target)
    {
        (string Call, Func<Tensor, Tensor> Make)[] advice =
        [
            ("target.to(ScalarType.Int64).argmax(1)", t => t.to(ScalarType.Int64).argmax(1)), ("target.argmax(1)", t => t.argmax(1)),
            ("target.squeeze(1).to(ScalarType.Int64)", t => t.squeeze(1).to(ScalarType.Int64)), ("target.squeeze(1)", t => t.squeeze(1)),
            ("target.to(ScalarType.Int64)", t => t.to(ScalarType.Int64)),
        ];
        (string call, Func<Tensor, Tensor> make) = advice.First(one => message.Contains(one.Call));
        return (call, make(target));
    }

    private static string Message(Loss loss, Tensor input, Tensor target) => Assert.Throws<ArgumentException>(() => loss.forward(input, target)).Message;
}
