using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>What people get hurt by in other libraries, and cannot be hurt by here. The number of an issue is PyTorch's unless said otherwise.</summary>
public sealed class TrapTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_refuse_a_column_against_a_vector_which_would_broadcast_silently()
    {
        // 16045, 16413, 19699.
        var error = Assert.Throws<ArgumentException>(() => new MseLoss().forward(zeros(64, 1), zeros(64)));
        Assert.StartsWith("MseLoss: input is [64, 1] and target is [64].", error.Message);
        Assert.Contains("target.view(64, 1)", error.Message);
    }

    [Fact]
    public void Should_name_both_means_of_a_weighted_cross_entropy()
    {
        // 25571, 8062, 40560, 72047. In a batch of one, dividing by Σ w cancels the weight.
        Tensor x = tensor(new float[,] { { 1, 2 } }), y = tensor(new long[] { 0 }), w = tensor(new float[] { 5, 1 });
        float plain = new WeightedCrossEntropyLoss().forward(x, y).item<float>();
        Numbers.Equal(plain, new WeightedCrossEntropyLoss(w, WeightNormalizer.SumOfWeights).forward(x, y), 1e-6);
        Numbers.Equal(5 * plain, new WeightedCrossEntropyLoss(w, WeightNormalizer.Count).forward(x, y), 1e-6);
    }

    [Fact]
    public void Should_accumulate_gradients_over_batches_when_dividing_by_the_count()
    {
        Tensor x = LossTable.Wave(3, 1.3, 0.5, 6, 3), y = tensor(new long[] { 0, 0, 2, 1, 0, 2 });
        var loss = new WeightedCrossEntropyLoss(tensor(new double[] { 2, 4, 6 }), WeightNormalizer.Count);
        Tensor whole = loss.forward(x, y);
        Tensor halves = (loss.forward(x.narrow(0, 0, 3), y.narrow(0, 0, 3)) + loss.forward(x.narrow(0, 3, 3), y.narrow(0, 3, 3))) / 2;
        Numbers.Equal(whole.ToDouble(), halves);
    }

    [Fact]
    public void Should_be_0_and_not_NaN_when_every_target_is_ignored()
    {
        // 70348, 75181.
        var loss = new WeightedCrossEntropyLoss(ignoreIndex: -100);
        (Tensor value, Tensor gradient) = Numbers.Differentiate(x => loss.forward(x, full([4], -100, ScalarType.Int64)), randn(4, 3));
        Numbers.Equal(0, value);
        Numbers.Equal(zeros(4, 3), gradient);
        Assert.Equal(double.NaN, nn.functional.cross_entropy(zeros(4, 3), full([4], -100, ScalarType.Int64)).ToDouble());
    }

    [Fact]
    public void Should_refuse_backward_of_terms_that_were_not_reduced()
    {
        // LibTorch asks for a scalar; the Trainer's own error names the missing reduction.
        Tensor terms = new MseLoss(nn.Reduction.None).forward(ones(3).requires_grad_(), zeros(3));
        Assert.Contains("scalar", Assert.ThrowsAny<Exception>(() => terms.backward()).Message);
    }

    [Fact]
    public void Should_not_let_a_NaN_through_the_mask_into_the_gradient()
    {
        // 68425, 52248, 89543: masking the output leaves 0·NaN in the gradient.
        Tensor mask = tensor(new[] { true, false });
        foreach (Loss loss in new Loss[] { new PseudoHuberLoss(), new GeneralRobustLoss(0), new BceWithLogitsLoss(), new FocalLoss(0.5) })
        {
            (Tensor value, Tensor gradient) = Numbers.Differentiate(
                x => loss.forward(x, tensor(new[] { 1.0, double.NaN }), null, mask), tensor(new[] { 0.3, double.PositiveInfinity }));
            Numbers.Finite(value);
            Numbers.Finite(gradient);
            Assert.Equal(0, Numbers.Doubles(gradient)[1]);
        }
    }

    [Fact]
    public void Should_bound_the_logarithm_of_probability_0_and_say_so()
    {
        Tensor p = tensor(new double[] { 0, 1, 0, 1 }), y = tensor(new double[] { 1, 0, 0, 1 });
        (Tensor value, Tensor gradient) = Numbers.Differentiate(x => new BceLoss(nn.Reduction.None).forward(x, y), p);
        Numbers.Equal([100, 100, 0, 0], value);
        Numbers.Finite(gradient);
    }

    [Fact]
    public void Should_not_be_NaN_for_infinite_logits()
    {
        // 103316: 0·∞.
        Tensor x = tensor(new[] { double.PositiveInfinity, double.NegativeInfinity }), y = tensor(new double[] { 1, 0 });
        foreach (Loss loss in new Loss[] { new BceWithLogitsLoss(), new BceWithLogitsLoss(3), new FocalLoss(), new AsymmetricLoss() })
        {
            (Tensor value, Tensor gradient) = Numbers.Differentiate(z => loss.forward(z, y), x);
            Numbers.Equal(0, value);
            Numbers.Equal(zeros_like(x), gradient);
            Assert.True(loss.forward(-x, y).ToDouble() > 1e100);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(50)]
    public void Should_have_a_finite_focal_gradient_for_every_gamma(double gamma)
    {
        // kornia 918, optax 1267: (1 − p)^γ has an infinite slope at p = 1 for γ < 1.
        float[] sizes = [0, 1, 17, 89, 104, 1e4f, 1e9f, 3e37f];
        Tensor logits = tensor(sizes.Concat(sizes.Select(x => -x)).ToArray());
        Tensor first = arange(16).eq(0);
        foreach (double label in new[] { 0, 0.3, 1 })
            foreach (double other in new[] { label, 0.3 }) // one soft label among hard ones
                AssertFinite(x => new FocalLoss(gamma, null, nn.Reduction.None).forward(x, full_like(x, label).masked_fill(first, other)), logits);
        foreach (double clip in new[] { 0, 0.05 })
            foreach (double label in new[] { 0, 1 })
                AssertFinite(x => new AsymmetricLoss(gamma, gamma, clip, nn.Reduction.None).forward(x, full_like(x, label)), logits);
        Tensor many = stack([logits, zeros_like(logits), -logits], 1);
        foreach (long label in new[] { 0, 1, 2 })
            AssertFinite(x => new MulticlassFocalLoss(gamma, reduction: nn.Reduction.None).forward(x, full([16], label, ScalarType.Int64)), many);

        static void AssertFinite(Func<Tensor, Tensor> loss, Tensor at)
        {
            (Tensor value, Tensor gradient) = Numbers.Differentiate(loss, at);
            Numbers.Finite(value);
            Numbers.Finite(gradient);
        }
    }

    [Fact]
    public void Should_weight_the_positive_class_with_alpha_and_the_negative_with_the_rest()
    {
        Tensor x = zeros(2), y = tensor(new float[] { 1, 0 });
        Numbers.Equal([0.25 * 0.25 * Math.Log(2), 0.75 * 0.25 * Math.Log(2)],
            new FocalLoss(2, 0.25, nn.Reduction.None).forward(x, y), 1e-6);
    }

    [Fact]
    public void Should_keep_huber_and_smooth_l1_apart_by_their_factor()
    {
        Tensor x = tensor(new double[] { 0.1, 3, -7 }), y = zeros_like(x);
        foreach (double delta in new[] { 0.5, 1, 4 })
            Numbers.Equal(new SmoothL1Loss(delta).forward(x, y).ToDouble() * delta, new HuberLoss(delta).forward(x, y));
        // ½ of the squared error, not the squared error.
        Numbers.Equal(0.5 * new MseLoss().forward(x, y).ToDouble(), new HuberLoss(100).forward(x, y));
    }

    [Fact]
    public void Should_refuse_mixed_types_which_would_fail_inside_backward()
    {
        var error = Assert.Throws<ArgumentException>(() => new MseLoss().forward(zeros(3), zeros(3, ScalarType.Float64)));
        Assert.Contains("target is Float64 but input is Float32", error.Message);
    }

    [Fact]
    public void Should_refuse_labels_that_make_a_binary_loss_unbounded()
    {
        Tensor p = tensor(new[] { 0.2f, 0.7f }).unsqueeze(0);
        foreach (Loss loss in new Loss[] { new BceLoss(), new BceWithLogitsLoss(), new FocalLoss(), new AsymmetricLoss(), new DiceLoss() })
            foreach (nn.Reduction reduction in new[] { nn.Reduction.Mean, nn.Reduction.None }) // the mean may take a shorter way
            {
                Tensor? weights = reduction == nn.Reduction.None ? ones(1, 1) : null;
                if (loss is DiceLoss) weights = null;
                Assert.Contains("it runs from -1 to 1", Assert.Throws<ArgumentException>(() => loss.forward(p, tensor(new[,] { { -1f, 1f } }), weights)).Message);
                Assert.Contains("it runs from 0 to 2", Assert.Throws<ArgumentException>(() => loss.forward(p, tensor(new[,] { { 0f, 2f } }), weights)).Message);
            }

        Assert.Contains("BceWithLogitsLoss", Assert.Throws<ArgumentException>(
            () => new BceLoss().forward(tensor(new[] { -3f, 0.7f }), zeros(2))).Message);
        Assert.Contains("it runs from 0.7 to 1.5", Assert.Throws<ArgumentException>(
            () => new BceLoss().forward(tensor(new[] { 1.5, 0.7 }), zeros(2, ScalarType.Float64))).Message);
    }

    [Fact]
    public void Should_use_gamma_for_soft_labels_too()
    {
        // p = ½, y = 0.3: 1 − p_t = ½, whatever y is, and BCE = ln 2.
        Numbers.Equal(Math.Pow(0.5, 0.7) * Math.Log(2), new FocalLoss(0.7).forward(zeros(1, ScalarType.Float64), full(1, 0.3, ScalarType.Float64)));
    }

    [Fact]
    public void Should_be_0_when_the_weights_of_all_classes_present_are_0()
    {
        Tensor labels = zeros(3, ScalarType.Int64), logits = LossTable.Wave(1, 1.9, 0.4, 3, 2);
        (Tensor value, Tensor gradient) = Numbers.Differentiate(x => new WeightedCrossEntropyLoss(tensor([0.0, 1])).forward(x, labels), logits);
        Numbers.Equal(0, value);
        Numbers.Equal(zeros_like(logits), gradient);
    }

    [Fact]
    public void Should_take_out_what_is_masked_and_what_is_ignored()
    {
        Tensor logits = LossTable.Wave(1, 1.9, 0.4, 3, 2), labels = tensor(new long[] { 0, -100, 1 }), mask = tensor([true, true, false]);
        Numbers.Equal(new WeightedCrossEntropyLoss().forward(logits[..1], labels[..1]).ToDouble(),
            new WeightedCrossEntropyLoss(ignoreIndex: -100).forward(logits, labels, null, mask));
        Assert.Contains("one class", Assert.Throws<ArgumentException>(
            () => new MulticlassFocalLoss().forward(zeros(3, 1), zeros(3, ScalarType.Int64))).Message);
    }

    [Fact]
    public void Should_say_which_class_indices_are_valid()
    {
        var loss = new WeightedCrossEntropyLoss();
        Assert.Contains("from 0 to 2", Assert.Throws<ArgumentException>(() => loss.forward(zeros(2, 3), tensor(new long[] { 0, 3 }))).Message);
        Assert.Contains("runs from -100", Assert.Throws<ArgumentException>(() => loss.forward(zeros(2, 3), tensor(new long[] { 0, -100 }))).Message);
        Assert.Contains("2 class weights", Assert.Throws<ArgumentException>(
            () => new WeightedCrossEntropyLoss(ones(2)).forward(zeros(2, 3), zeros(2, ScalarType.Int64))).Message);
    }
}
