using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>For predictions that are certain the Lovász losses are intersection over union itself.</summary>
public sealed class LovaszLossTests : IDisposable
{
    private const nn.Reduction None = nn.Reduction.None;

    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_be_twice_one_minus_the_index_for_logits_of_1_on_either_side()
    {
        // Predicted {0, 1, 2}, true {1, 2, 3}: IoU 2/4. Nothing predicted of {0, 1}: 0. All right: 1. One predicted of none: 0.
        Tensor x = tensor(new double[,] { { 1, 1, 1, -1 }, { -1, -1, -1, -1 }, { 1, 1, -1, -1 }, { -1, 1, -1, -1 } });
        Tensor y = tensor(new double[,] { { 0, 1, 1, 1 }, { 1, 1, 0, 0 }, { 1, 1, 0, 0 }, { 0, 0, 0, 0 } });
        Numbers.Equal([1, 2, 0, 2], new LovaszLoss(None).forward(x, y));
        Numbers.Equal(new TverskyLoss(1, 1, 1e-9, None).forward(x * 200, y)[..3] * 2, new LovaszLoss(None).forward(x, y)[..3], 1e-6, 1e-6);
    }

    [Fact]
    public void Should_be_one_minus_the_mean_index_over_the_classes_present()
    {
        // Labels 0 0 1 1 of three classes, predicted 0 1 1 2: IoU ½ and 1/3. All of class 2: 1. Class 2 for 1: 0.
        Tensor y = tensor(new long[,] { { 0, 0, 1, 1 }, { 2, 2, 2, 2 }, { 1, 1, 1, 1 } }), predicted = tensor(new long[,] { { 0, 1, 1, 2 }, { 2, 2, 2, 2 }, { 2, 2, 2, 2 } });
        Tensor x = nn.functional.one_hot(predicted, 3).transpose(1, 2).to(ScalarType.Float64) * 1000;
        Numbers.Equal([1 - (1 / 2.0 + 1 / 3.0) / 2, 0, 1], new MulticlassLovaszLoss(reduction: None).forward(x, y));
    }

    [Fact]
    public void Should_take_only_the_worst_element_where_there_is_no_foreground()
    {
        (Tensor value, Tensor gradient) = Numbers.Differentiate(
            x => new LovaszLoss().forward(x, zeros_like(x)), tensor(new[,] { { -0.5, 2, 1 } }));
        Numbers.Equal(3, value);
        Numbers.Equal([0, 1, 0], gradient);
    }

    [Fact]
    public void Should_keep_the_digits_of_a_large_image()
    {
        // 1 − IoU rises by steps of a few millionths, of which differences in Float32 leave one digit.
        Tensor x = LossTable.Wave(2, 1.9, 0.4, 1, 200_000).to(ScalarType.Float32), y = LossTable.Wave(1, 2.7, 0.2, 1, 200_000).gt(0.3);
        (Tensor value, Tensor gradient) = Numbers.Differentiate(z => new LovaszLoss().forward(z, y.to(ScalarType.Float32)), x);
        (Tensor exact, Tensor slope) = Numbers.Differentiate(z => new LovaszLoss().forward(z, y.to(ScalarType.Float64)), x.to(ScalarType.Float64));
        Numbers.Equal(exact.ToDouble(), value, 1e-5);
        // Errors that are equal in Float32 may be sorted in either order: a step more or less.
        Numbers.Equal(slope, gradient, 1e-3, 1e-10);
    }

    [Fact]
    public void Should_be_within_0_and_1_for_every_image()
    {
        foreach (double size in new[] { 0.1, 1, 10, 1000 })
        {
            Tensor x = (LossTable.Wave(size, 1.3, 0.5, 20, 3, 50, 20)).to(ScalarType.Float32);
            Tensor y = (LossTable.Wave(1.5, 2.9, 0.7, 20, 50, 20) + 1.5).to(ScalarType.Int64).clamp(0, 2);
            foreach (Tensor labels in new[] { y, x.argmin(1), x.argmax(1), zeros_like(y) })
                Assert.All(Numbers.Doubles(new MulticlassLovaszLoss(reduction: None).forward(x, labels)), value => Assert.InRange(value, 0, 1));
        }
    }

    [Fact]
    public void Should_not_see_void_pixels_and_not_count_an_image_of_nothing_else()
    {
        Tensor x = LossTable.Wave(2, 1.3, 0.5, 2, 3, 4), y = tensor(new long[,] { { 0, 255, 1, 255 }, { 255, 255, 255, 255 } });
        Tensor kept = tensor(new long[] { 0, 2 });
        double expected = new MulticlassLovaszLoss().forward(x[..1].index_select(2, kept), y[..1].index_select(1, kept)).ToDouble();
        Numbers.Equal(expected, new MulticlassLovaszLoss(255).forward(x, y));
        Numbers.Equal(expected, new MulticlassLovaszLoss(255).forward(x, y, null, ones(2, 1).to(ScalarType.Bool)));
        Numbers.Equal([expected, 0], new MulticlassLovaszLoss(255, None).forward(x, y));
        Numbers.Equal(new MulticlassLovaszLoss().forward(x[..1, .., ..1], y[..1, ..1]).ToDouble(),
            new MulticlassLovaszLoss(255).forward(x, y, null, tensor(new[,] { { true, true, false, true } })));
        Assert.Contains("runs from 0 to 255", Assert.Throws<ArgumentException>(() => new MulticlassLovaszLoss().forward(x, y)).Message);
    }

    [Fact]
    public void Should_refuse_labels_in_between_and_single_predictions()
    {
        Assert.Contains("0.4 away from both", Message(new LovaszLoss(), zeros(1, 2), tensor(new[,] { { 0.4f, 1 } })));
        Assert.Contains("it runs from -1", Message(new LovaszLoss(), zeros(1, 2), tensor(new[,] { { -1f, 1 } })));
        Assert.Contains("input.unsqueeze(0)", Message(new LovaszLoss(), zeros(2), zeros(2)));
        Assert.Contains("input.t().unsqueeze(0)", Message(new MulticlassLovaszLoss(), zeros(2, 3), zeros(2, ScalarType.Int64)));
        Assert.Contains("2 classes or more", Message(new MulticlassLovaszLoss(), zeros(2, 1, 4), zeros(2, 4, ScalarType.Int64)));
        Tensor nearly = tensor(new[,] { { 1.0000001f, 1e-8f } });
        Assert.Equal(1, new LovaszLoss().forward(zeros(1, 2), nearly).ToDouble(), 6);
    }

    private static string Message(Loss loss, Tensor input, Tensor target) =>
        Assert.Throws<ArgumentException>(() => loss.forward(input, target)).Message;

    [Theory]
    [InlineData(0, 1e-20)]
    [InlineData(0, 1e6)]
    [InlineData(1e4, 1)]
    public void Should_have_the_same_value_in_Float32_at_any_offset_and_scale(double offset, double scale)
    {
        manual_seed(3);
        Tensor image = ((randn(2, 3, 8, 8) + offset) * scale), labels = randint(0, 3, [2, 8, 8]);
        Tensor region = image.select(1, 0), mask = labels.eq(0);
        foreach ((Loss loss, Tensor x, Tensor y) in new (Loss, Tensor, Tensor)[] { (new LovaszLoss(), region, mask), (new MulticlassLovaszLoss(), image, labels) })
        {
            Tensor Target(Tensor like) => y.dtype == ScalarType.Bool ? y.to(like.dtype) : y;
            Tensor wide = x.to(ScalarType.Float64);
            double right = loss.forward(wide, Target(wide)).item<double>(), value = loss.forward(x, Target(x)).item<float>();
            Assert.InRange(value, right * (1 - 1e-4), right * (1 + 1e-4));
        }
    }
}
