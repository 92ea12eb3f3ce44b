using LossLab.Losses;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>What a sum of terms does with their modules, shapes and modes. Expected values are worked out by hand.</summary>
public sealed class CombinedLossTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Tensor _x = tensor([1.0, 2, 4]), _y = tensor([0.0, 0, 1]);

    public void Dispose() => _scope.Dispose();

    // A name may hold a point, which LibTorch does not take.
    [Fact]
    public void Should_hold_the_modules_of_its_terms()
    {
        CombinedLoss loss = new CombinedLoss().Add("w.mse", new MseLoss(), 1).Add("s.l1", new SparsityPenalty(), 1);
        Assert.Equal(["w_mse", "s_l1"], loss.named_children().Select(child => child.name));
        loss.eval();
        Assert.All(loss.children(), child => Assert.False(child.training));
    }

    [Fact]
    public void Should_take_a_term_of_one_element_for_a_number() =>
        Numbers.Equal(14, new CombinedLoss().Add("one", (x, _) => x.sum().view(1) * 2, 1).call(_x, _y));

    [Fact]
    public void Should_go_from_one_weight_to_another()
    {
        double[] At(Schedule schedule, params long[] steps) => [.. steps.Select(step => Math.Round(schedule.At(step), 12))];
        Assert.Equal([1, 2, 3, 3, 3], At(Schedule.Cosine(1, 3, 4), 0, 2, 4, 6, 100));
        // Up in a quarter of the period, and there until it ends.
        Assert.Equal([1, 2, 3, 3, 3, 1, 2], At(Schedule.Cyclical(1, 3, 8, 0.25), 0, 1, 2, 3, 7, 8, 9));
        Assert.Equal([1, 2, 2.5, 1], At(Schedule.Cyclical(1, 3, 4, 1), 0, 2, 3, 4));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Should_refuse_weights_that_are_not_finite(double weight)
    {
        foreach (Func<double, double, Schedule> make in new Func<double, double, Schedule>[]
            { (a, b) => Schedule.LinearRamp(a, b, 2), (a, b) => Schedule.Cosine(a, b, 2), (a, b) => Schedule.Cyclical(a, b, 2) })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => make(weight, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => make(1, weight));
        }
    }

    // Weights of 3 and −4, a bias of 10, one layer down; the second layer's name only begins with "bias".
    [Fact]
    public void Should_leave_out_the_biases_of_layers_within()
    {
        Linear Layer()
        {
            Linear layer = nn.Linear(2, 1);
            using IDisposable quiet = no_grad();
            layer.weight!.copy_(tensor([3f, -4f], [1, 2]));
            layer.bias!.fill_(10);
            return layer;
        }

        nn.Module net = nn.Sequential(("first", Layer()), ("biased", Layer()));
        Numbers.Equal(14, new L1Penalty(net, includeBiases: false).Value());
        Numbers.Equal(50, new L2Penalty(net, includeBiases: false).Value());
    }

    // The square of 1e-4 is no Float16; the sum of 1024 of them is one.
    [Fact]
    public void Should_square_parameters_of_a_half_type_in_Float32()
    {
        Linear layer = nn.Linear(1024, 1, false).to(ScalarType.Float16);
        using (no_grad()) layer.weight!.fill_(1e-4);
        Tensor value = new L2Penalty(layer).Value();
        Assert.Equal(ScalarType.Float16, value.dtype);
        Numbers.Equal(1024e-8, value, 0.01);
    }

    [Fact]
    public void Should_match_scales_without_a_trace()
    {
        bool? gradients = null;
        CombinedLoss loss = new CombinedLoss().Add("mse", new MseLoss(), 1).Add("mae", (x, y) =>
        {
            gradients = is_grad_enabled();
            return (x - y).abs().mean();
        }, 1);
        loss.eval();
        using DisposeScope scope = NewDisposeScope();
        Assert.Equal(14 / 6.0, LossBalancer.MatchScales(loss, _x, _y)["mae"], 12);
        Assert.Equal((false, false, 0), (gradients, loss.training, scope.DisposablesCount));
    }

    [Fact]
    public void Should_match_shares_and_name_what_has_no_scale()
    {
        Assert.Equal([1, 150], LossBalancer.MatchScales([2, 0.04], [2, 6]));
        Assert.Contains("2 values and 1 shares", Assert.Throws<ArgumentException>(() => LossBalancer.MatchScales([2, 1], [1])).Message);
        Assert.Contains("share 1 is 0", Assert.Throws<ArgumentException>(() => LossBalancer.MatchScales([2, 1], [1, 0])).Message);
        Assert.Contains("value 0 is Inf", Assert.Throws<ArgumentException>(() => LossBalancer.MatchScales([double.PositiveInfinity, 1])).Message);
        Assert.Contains("one value or more", Assert.Throws<ArgumentException>(() => LossBalancer.MatchScales([])).Message);
    }
}
