using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Directions of embeddings: small angles, vectors of length 0, and classes without a partner.</summary>
public sealed class EmbeddingLossTests : IDisposable
{
    private const nn.Reduction None = nn.Reduction.None;

    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Theory]
    [InlineData(1e-3)]
    [InlineData(1.5)]
    [InlineData(3.1405)]
    public void Should_keep_the_digits_of_small_and_large_angles(double angle)
    {
        Tensor x = tensor(new[,] { { 3f, 0 } }), y = tensor(new[,] { { Math.Cos(angle), Math.Sin(angle) } }).to(ScalarType.Float32) * 7;
        double exact = new CosineDistanceLoss().forward(x.to(ScalarType.Float64), y.to(ScalarType.Float64)).ToDouble();
        Numbers.Equal(1 - Math.Cos(angle), tensor(exact), 1e-4);
        Numbers.Equal(exact, new CosineDistanceLoss().forward(x, y), 1e-5);
        (_, Tensor gradient) = Numbers.Differentiate(z => new CosineDistanceLoss().forward(z, y), x);
        Numbers.Equal([0, -Math.Sin(angle) / 3], gradient, 1e-4, 1e-7);
    }

    [Theory]
    [InlineData(1e-30)]
    [InlineData(1)]
    [InlineData(1e30)]
    public void Should_not_depend_on_the_length(double scale)
    {
        Tensor x = LossTable.Wave(1, 1.7, 0.3, 6, 5), y = LossTable.Wave(1, 2.3, 1, 6, 5);
        Tensor expected = new CosineDistanceLoss(None).forward(x, y);
        Numbers.Equal(expected, new CosineDistanceLoss(None).forward((x * scale).to(ScalarType.Float32), y.to(ScalarType.Float32)), 1e-5);
        Numbers.Equal(expected, new CosineDistanceLoss(None).forward(x.to(ScalarType.Float32), (y * scale).to(ScalarType.Float32)), 1e-5);
    }

    [Fact]
    public void Should_be_right_in_Float32_far_from_0()
    {
        Tensor x = (LossTable.Wave(1, 1.7, 0.3, 50, 8) + 1e4).to(ScalarType.Float32), y = (LossTable.Wave(1, 2.3, 1, 50, 8) + 1e4).to(ScalarType.Float32);
        Tensor exact = new CosineDistanceLoss(None).forward(x.to(ScalarType.Float64), y.to(ScalarType.Float64));
        Numbers.Equal(exact, new CosineDistanceLoss(None).forward(x, y), 2e-3);
    }

    [Fact]
    public void Should_stay_within_0_and_2_and_take_a_vector_of_length_0_for_a_right_angle()
    {
        Tensor x = LossTable.Wave(1, 1.7, 0.3, 200, 7).to(ScalarType.Float32);
        foreach (double factor in new[] { 1, 3.3, -1, -0.7 })
            Assert.All(Numbers.Doubles(new CosineDistanceLoss(None).forward(x, x * factor)), value =>
            {
                Assert.InRange(value, 0, 2);
                Assert.Equal(factor > 0 ? 0 : 2, value, 6);
            });
        (Tensor none, Tensor gradient) = Numbers.Differentiate(z => new CosineDistanceLoss(None).forward(z, x[..1]), zeros(1, 7));
        Numbers.Equal([1], none);
        Numbers.Finite(gradient);
        Numbers.Equal([1], new CosineDistanceLoss(None).forward(zeros(1, 7), zeros(1, 7)));
    }

    [Fact]
    public void Should_take_vectors_along_the_last_of_many_dimensions()
    {
        Tensor x = LossTable.Wave(1, 1.7, 0.3, 6, 5), y = LossTable.Wave(1, 2.3, 1, 6, 5);
        Numbers.Equal(new CosineDistanceLoss(None).forward(x, y).view(2, 3), new CosineDistanceLoss(None).forward(x.view(2, 3, 5), y.view(2, 3, 5)));
        Assert.Contains("[N, …, D]", Message(new CosineDistanceLoss(), zeros(3), zeros(3)));
        Assert.Contains("[N, …, D]", Message(new CosineDistanceLoss(), zeros(3, 0), zeros(3, 0)));
    }

    [Fact]
    public void Should_equal_cross_entropy_over_all_others_when_each_has_one_partner()
    {
        // Two views of three images: SimCLR's loss, without a label that is shared.
        Tensor x = LossTable.Wave(1, 1.7, 0.3, 6, 4), y = tensor(new long[] { 5, 9, 7, 5, 9, 7 }), unit = nn.functional.normalize(x);
        Tensor logits = (unit.mm(unit.t()) / 0.5).masked_fill(eye(6, dtype: ScalarType.Bool), double.NegativeInfinity);
        Numbers.Equal(new WeightedCrossEntropyLoss(reduction: None).forward(logits, tensor(new long[] { 3, 4, 5, 0, 1, 2 })),
            new SupervisedContrastiveLoss(0.5, None).forward(x, y));
    }

    [Fact]
    public void Should_be_0_where_there_is_no_partner_and_count_only_those_that_have_one()
    {
        Tensor x = LossTable.Wave(1, 1.7, 0.3, 4, 3);
        foreach (Tensor labels in new[] { tensor(new long[] { 0, 1, 2, 3 }), tensor(new long[] { 4, 4, 4, 4 }) })
        {
            int count = labels[0].ToInt64() == 4 ? 1 : 4;
            (Tensor value, Tensor gradient) = Numbers.Differentiate(z => new SupervisedContrastiveLoss().forward(z, labels[..count]), x[..count]);
            Numbers.Equal(0, value);
            Numbers.Equal(zeros_like(gradient), gradient);
        }

        Tensor mixed = tensor(new long[] { 4, 1, 4, 2 });
        double[] terms = Numbers.Doubles(new SupervisedContrastiveLoss(reduction: None).forward(x, mixed));
        Assert.Equal([0, 0], [terms[1], terms[3]]);
        Numbers.Equal((terms[0] + terms[2]) / 2, new SupervisedContrastiveLoss().forward(x, mixed));
    }

    [Fact]
    public void Should_have_nobody_learn_from_an_embedding_that_is_masked_out()
    {
        Tensor x = LossTable.Wave(1, 1.7, 0.3, 5, 3), y = tensor(new long[] { 0, 1, 0, 1, 0 }), mask = tensor(new[] { true, true, true, true, false });
        Numbers.Equal(new SupervisedContrastiveLoss(reduction: None).forward(x[..4], y[..4]),
            new SupervisedContrastiveLoss(reduction: None).forward(x, y, null, mask)[..4]);
        Numbers.Equal(new SupervisedContrastiveLoss().forward(x[..4], y[..4]).ToDouble(), new SupervisedContrastiveLoss().forward(x, y, null, mask));
        Assert.Contains("[N, D]", Message(new SupervisedContrastiveLoss(), zeros(4, 3), zeros(5, ScalarType.Int64)));
        Assert.Contains("Int64", Message(new SupervisedContrastiveLoss(), zeros(4, 3), zeros(4)));
    }

    private static string Message(Loss loss, Tensor input, Tensor target) =>
        Assert.Throws<ArgumentException>(() => loss.forward(input, target)).Message;
}
