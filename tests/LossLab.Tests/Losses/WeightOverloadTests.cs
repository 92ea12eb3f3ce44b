using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Weights as numbers, as an array and as a tensor: one loss.</summary>
public sealed class WeightOverloadTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    private static readonly double[] Array = [1, 2, 3];

    public static TheoryData<string> Names => [.. Three.Keys];

    /// <summary>Each written three times, that this compiles being the test; and the loss without weights.</summary>
    private static readonly Dictionary<string, Func<Loss[]>> Three = new()
    {
        ["weighted cross-entropy"] = () =>
            [new WeightedCrossEntropyLoss([1, 2, 3]), new WeightedCrossEntropyLoss(Array), new WeightedCrossEntropyLoss(tensor(Array)), new WeightedCrossEntropyLoss()],
        ["weighted cross-entropy, by name"] = () =>
            [new WeightedCrossEntropyLoss(classWeights: [1, 2, 3], labelSmoothing: 0.1), new WeightedCrossEntropyLoss(labelSmoothing: 0.1, classWeights: Array),
            new WeightedCrossEntropyLoss(tensor(Array), labelSmoothing: 0.1), new WeightedCrossEntropyLoss(labelSmoothing: 0.1)],
        ["multi-class focal"] = () =>
            [new MulticlassFocalLoss(classWeights: [1, 2, 3]), new MulticlassFocalLoss(2, Array), new MulticlassFocalLoss(2, tensor(Array)), new MulticlassFocalLoss()],
        ["poly"] = () => [new PolyLoss(classWeights: [1, 2, 3]), new PolyLoss(1, Array), new PolyLoss(1, tensor(Array)), new PolyLoss()],
        ["generalized"] = () =>
            [new GeneralizedCrossEntropyLoss(classWeights: [1, 2, 3]), new GeneralizedCrossEntropyLoss(0.7, Array),
            new GeneralizedCrossEntropyLoss(0.7, tensor(Array)), new GeneralizedCrossEntropyLoss()],
        ["symmetric"] = () =>
            [new SymmetricCrossEntropyLoss(classWeights: [1, 2, 3]), new SymmetricCrossEntropyLoss(0.1, 1, -4, Array),
            new SymmetricCrossEntropyLoss(0.1, 1, -4, tensor(Array)), new SymmetricCrossEntropyLoss()],
        ["weighted MSE"] = () => [new WeightedMseLoss([1, 2, 3]), new WeightedMseLoss(Array), new WeightedMseLoss(tensor(Array)), new MseLoss()],
        ["BCE with logits"] = () =>
            [new BceWithLogitsLoss([1, 2, 3]), new BceWithLogitsLoss(Array), new BceWithLogitsLoss(positiveWeight: tensor(Array)), new BceWithLogitsLoss()],
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_be_the_same_however_the_weights_are_written(string name)
    {
        Loss[] losses = Three[name]();
        Tensor input = LossTable.Wave(2, 1.7, 0.3, 4, 3);
        Tensor target = losses[0] is ClassIndexLoss ? tensor([2L, 0, 1, 2]) : LossTable.Wave(1, 2.3, 1, 4, 3).gt(0).to(ScalarType.Float64);
        foreach (Tensor x in new[] { input, input.to(ScalarType.Float32) })
        {
            Tensor y = target.is_floating_point() ? target.to(x.dtype) : target;
            Tensor expected = losses[2].forward(x, y);
            Assert.Equal(expected.ToDouble(), losses[0].forward(x, y).ToDouble());
            Assert.Equal(expected.ToDouble(), losses[1].forward(x, y).ToDouble());
        }

        Assert.NotEqual(losses[3].forward(input, target).ToDouble(), losses[0].forward(input, target).ToDouble());
    }

    [Fact]
    public void Should_take_no_weights_where_none_are_given()
    {
        Assert.Null(new WeightedCrossEntropyLoss().ClassWeights);
        Assert.Null(new WeightedCrossEntropyLoss(null).ClassWeights);
        Assert.Null(new MulticlassFocalLoss().ClassWeights);
        Assert.Null(new MulticlassFocalLoss(2, null).ClassWeights);
        Assert.Null(new SymmetricCrossEntropyLoss(beta: 2).ClassWeights);
        Assert.Equal((1.0, null), (new BceWithLogitsLoss().PositiveWeight, new BceWithLogitsLoss().PositiveWeights));
        Assert.Equal(3, new BceWithLogitsLoss(3).PositiveWeight);
    }

    [Fact]
    public void Should_refuse_numbers_that_are_no_weights()
    {
        Assert.Contains("classWeights", Assert.Throws<ArgumentException>(() => new WeightedCrossEntropyLoss([1, -1])).Message);
        Assert.Contains("[0]", Assert.Throws<ArgumentException>(() => new MulticlassFocalLoss(classWeights: [])).Message);
        Assert.Contains("weights must be finite", Assert.Throws<ArgumentException>(() => new WeightedMseLoss([1, double.NaN])).Message);
        Assert.Contains("above 0", Assert.Throws<ArgumentException>(() => new BceWithLogitsLoss([1, 0])).Message);
        Assert.Contains("Int64", Assert.Throws<ArgumentException>(() => new BceWithLogitsLoss(tensor([1L, 2]))).Message);
        Assert.Contains("[0]", Assert.Throws<ArgumentException>(() => new BceWithLogitsLoss([])).Message);
    }

    [Fact]
    public void Should_broadcast_positive_weights_from_the_last_dimension()
    {
        Tensor images = LossTable.Wave(2, 1.7, 0.3, 2, 3, 4, 5), labels = LossTable.Wave(1, 2.3, 1, 2, 3, 4, 5).gt(0).to(ScalarType.Float64);
        Tensor channels = tensor(Array).view(3, 1, 1);
        // torch's binary_cross_entropy_with_logits(pos_weight=…) by TorchSharp.
        foreach (nn.Reduction reduction in Enum.GetValues<nn.Reduction>())
            Numbers.Equal(nn.functional.binary_cross_entropy_with_logits(images, labels, reduction: reduction, pos_weights: channels),
                new BceWithLogitsLoss(channels, reduction).forward(images, labels));
        Assert.Contains("positiveWeight is [3], which does not fit the last dimensions of input [2, 3, 4, 5]",
            Assert.Throws<ArgumentException>(() => new BceWithLogitsLoss(Array).forward(images, labels)).Message);
        Assert.Contains("[3, 1, 1]", Assert.Throws<ArgumentException>(() => new BceWithLogitsLoss(channels).forward(zeros(3), zeros(3))).Message);
    }

    [Fact]
    public void Should_save_positive_weights_and_keep_a_copy()
    {
        Tensor weights = tensor(Array);
        var loss = new BceWithLogitsLoss(weights);
        weights.fill_(7);
        Numbers.Equal(Array, loss.PositiveWeights!);
        Assert.Contains("positiveWeight", loss.state_dict().Keys);
        Assert.Equal(ScalarType.Float32, loss.to(ScalarType.Float32).PositiveWeights!.dtype);
    }
}
