using LossLab.Data;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>What every loss asks of its tensors, and how it reduces, where the table's rows are too regular to tell.</summary>
public sealed class LossGuardTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_count_every_element_that_a_repeated_mask_lets_through()
    {
        // Rows 1, 2, 3 and 4, 5, 6 against 0, the second row masked out by a column: (1 + 4 + 9)/3.
        Tensor input = arange(1, 7, ScalarType.Float64).view(2, 3), column = tensor(new[] { true, false }).unsqueeze(1);
        foreach (Loss loss in new Loss[] { new MseLoss(), new MseLoss(normalizer: WeightNormalizer.SumOfWeights) })
        {
            Numbers.Equal(14 / 3.0, loss.forward(input, zeros_like(input), null, column));
            Numbers.Equal(14 / 3.0, loss.forward(input, zeros_like(input), ones(1, 3), column));
        }
    }

    [Fact]
    public void Should_divide_by_a_small_sum_of_weights()
    {
        // (0.1·1 + 0.2·4)/0.3.
        Tensor input = tensor(new double[] { 1, 2 }), weights = tensor(new[] { 0.1, 0.2 });
        Numbers.Equal(3, new MseLoss(normalizer: WeightNormalizer.SumOfWeights).forward(input, zeros_like(input), weights));
    }

    [Fact]
    public void Should_keep_the_type_of_the_prediction_whatever_that_of_the_weights()
    {
        foreach (ScalarType type in new[] { ScalarType.Float64, ScalarType.Int32, ScalarType.Bool })
            Assert.Equal(ScalarType.Float32, new MseLoss().forward(ones(2), zeros(2), ones(2).to(type)).dtype);
    }

    [Fact]
    public void Should_refuse_weights_that_would_repeat_the_terms()
    {
        foreach (Tensor? mask in new[] { null, ones(1, 3).to(ScalarType.Bool) })
            Assert.Contains("weights is [2, 3], which does not fit [1, 3]",
                Assert.Throws<ArgumentException>(() => new MseLoss().forward(zeros(1, 3), zeros(1, 3), ones(2, 3), mask)).Message);
    }

    // A softmax or a resized mask may leave 1 by a unit in the last place; what is no rounding error is refused.
    [Fact]
    public void Should_let_rounding_errors_of_labels_and_probabilities_pass()
    {
        Tensor nearly = tensor(new[] { 1.0000001f, -1e-8f }), exact = tensor(new[] { 1f, 0f }), logits = tensor(new[] { 0.3f, -2f });
        foreach (Loss loss in new Loss[] { new BceWithLogitsLoss(), new FocalLoss(), new AsymmetricLoss(), new DiceLoss() })
        {
            (Tensor input, Tensor label) = loss is DiceLoss ? (logits.view(1, 1, 2), nearly.view(1, 1, 2)) : (logits, nearly);
            Assert.Equal(loss.forward(input, exact.view(label.shape)).ToDouble(), loss.forward(input, label).ToDouble(), 6);
            Assert.Throws<ArgumentException>(() => loss.forward(input, label + 1e-5f));
        }

        Tensor probability = nearly.detach().requires_grad_();
        Tensor value = new BceLoss().forward(probability, exact);
        value.backward();
        Numbers.Equal(0, value, 1e-6);
        Assert.Equal([0, 0], probability.grad!.ToDoubles()); // as LibTorch's at 1 and 0
        Assert.Throws<ArgumentException>(() => new BceLoss().forward(nearly + 1e-5f, exact));
    }

    [Theory]
    [InlineData(ScalarType.Float64, -52)]
    [InlineData(ScalarType.Float32, -23)]
    [InlineData(ScalarType.Float16, -10)]
    [InlineData(ScalarType.BFloat16, -7)]
    public void Should_take_four_units_in_the_last_place_for_rounding(ScalarType type, int exponent) =>
        Assert.Equal(4 * Math.ScaleB(1, exponent), Guard.Rounding(type), 1e-20);

    [Fact]
    public void Should_advise_a_view_only_where_it_helps()
    {
        Assert.Contains("target.view(3, 1)", Message(zeros(3, 1), zeros(1, 3)));
        Assert.DoesNotContain("view", Message(zeros(3), zeros(4)));
        Assert.DoesNotContain("view", Message(zeros(2, 3), zeros(3, 2)));
        static string Message(Tensor input, Tensor target) => Assert.Throws<ArgumentException>(() => new MseLoss().forward(input, target)).Message;
    }

    [Fact]
    public void Should_refuse_class_indices_that_are_not_Int64()
    {
        var error = Assert.Throws<ArgumentException>(() => new WeightedCrossEntropyLoss().forward(zeros(2, 3), zeros(2, ScalarType.Int32)));
        Assert.Contains("must be Int64; it is Int32", error.Message);
    }

    [Fact]
    public void Should_refuse_logits_without_a_class_dimension_or_without_a_class()
    {
        foreach ((Tensor logits, Tensor labels) in new[] { (zeros(2), zeros(2, ScalarType.Int64)), (zeros(2, 0), zeros(2, ScalarType.Int64)) })
            Assert.Contains("Input must be [N, C, …]",
                Assert.Throws<ArgumentException>(() => new WeightedCrossEntropyLoss().forward(logits, labels)).Message);
    }

    [Fact]
    public void Should_name_a_tensor_that_is_missing()
    {
        Assert.Equal("input", Assert.Throws<ArgumentNullException>(() => new MseLoss().forward(null!, zeros(1))).ParamName);
        Assert.Equal("target", Assert.Throws<ArgumentNullException>(() => new MseLoss().forward(zeros(1), null!)).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentNullException>(() => new WeightedMseLoss(null!)).ParamName);
    }

    [Fact]
    public void Should_show_an_elementwise_function_zeros_where_the_mask_is_false()
    {
        var loss = new Spy();
        loss.forward(tensor(new[] { 7f, 8 }), tensor(new[] { 5f, 6 }), null, tensor(new[] { true, false }));
        Assert.Equal([7, 0, 5, 0], loss.Seen);
    }

    private sealed class Spy() : ElementwiseLoss(nn.Reduction.Mean, WeightNormalizer.Count)
    {
        public float[] Seen { get; private set; } = [];

        protected override Tensor Elementwise(Tensor input, Tensor target)
        {
            Seen = cat([input, target]).data<float>().ToArray();
            return input - target;
        }
    }
}
