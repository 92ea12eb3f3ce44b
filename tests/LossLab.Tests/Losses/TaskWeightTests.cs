using LossLab.Losses;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>How the weights of tasks move, step by step. Expected values are the papers' formulas worked out by hand.</summary>
public sealed class TaskWeightTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    // Rates ½ and 1, T = 2: 2·softmax([¼, ½]).
    private static double First => 2 / (1 + Math.Exp(0.25));

    [Fact]
    public void Should_apply_and_report_the_weights_of_the_epoch()
    {
        DynamicWeightAverage average = Averaged(2);
        Numbers.Equal(3 * First + 5 * (2 - First), average.forward([tensor(3.0), tensor(5.0)]));
        Assert.Equal(["task 0", "weight 0", "task 1", "weight 1"], average.LatestTerms.Select(t => t.Name));
        Assert.Equal([3, First, 5, 2 - First], average.LatestTerms.Select(t => Math.Round(t.Value, 12)), Close);
    }

    [Fact]
    public void Should_take_the_mean_of_an_epoch_however_many_steps_it_has()
    {
        // Means 3 and 1.5, and 1 and 1: rates ½ and 1.
        DynamicWeightAverage average = new(2, 2);
        average.forward([tensor(5.0), tensor(1.0)]);
        average.forward([tensor(1.0), tensor(1.0)]);
        average.EndEpoch();
        average.forward([tensor(1.5), tensor(1.0)]);
        average.EndEpoch();
        Assert.Equal([First, 2 - First], average.Weights, Close);
    }

    [Fact]
    public void Should_take_losses_of_one_element_for_numbers() =>
        Numbers.Equal(8, new DynamicWeightAverage(2).forward([tensor([3.0]), tensor([5.0], [1, 1])]));

    // e^(10⁶) is no double; the softmax is 1 and 0.
    [Fact]
    public void Should_stand_a_loss_that_explodes()
    {
        DynamicWeightAverage average = new(2);
        foreach (double loss in new[] { 1, 1e6 })
        {
            average.forward([tensor(loss), tensor(1.0)]);
            average.EndEpoch();
        }

        Assert.Equal([2, 0], average.Weights);
    }

    [Fact]
    public void Should_have_the_temperature_of_the_paper() => Assert.Equal(Averaged(2).Weights, Averaged(null).Weights);

    // 1.125·w₀ − 0.875·w₁ is 0.001: products that are rounded to Float16 leave no digit of it.
    [Fact]
    public void Should_add_half_types_in_Float32()
    {
        DynamicWeightAverage average = Averaged(2);
        average.eval();
        Tensor value = average.forward([tensor(1.125, ScalarType.Float16), tensor(-0.875, ScalarType.Float16)]);
        Assert.Equal(ScalarType.Float16, value.dtype);
        Numbers.Equal(1.125 * First - 0.875 * (2 - First), value, 2e-3);
    }

    [Fact]
    public void Should_move_weights_by_norms_and_apply_them()
    {
        Parameter shared = nn.Parameter(tensor([1.0]));
        GradNorm balance = new([shared], 2, alpha: 0, learningRate: 0.01);
        double[] weights = [1, 1];
        for (int step = 0; step < 3; step++)
        {
            Numbers.Equal(4 * weights[0] + weights[1], balance.forward([shared[0] * 4, shared[0]]));
            Assert.Equal([4, weights[0], 1, weights[1]], balance.LatestTerms.Select(t => t.Value), Close);
            // Norms 4 and 1, not yet alike: the one falls by 0.01·4, the other rises by 0.01·1, and their sum is kept at 2.
            double down = weights[0] - 0.04, up = weights[1] + 0.01;
            weights = [2 * down / (down + up), 2 * up / (down + up)];
            Assert.Equal(weights, balance.Weights, Close);
        }
    }

    // Rates ½ and 1, norms 0.7 and 1.3 of mean 1. The goals are (⅔)^α and (4/3)^α: 0.82 and 1.15 for α = ½, 0.67 and 1.33 for α = 1.
    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(1, -1)]
    public void Should_ask_for_more_of_a_slow_task_as_alpha_says(double alpha, int side)
    {
        Parameter shared = nn.Parameter(tensor([0.0]));
        GradNorm balance = new([shared], 2, alpha, 0.01);
        double[] weights = [1, 1];
        foreach (double first in new[] { 2.0, 1 })
        {
            // Equal rates in the first step: the goals are the mean, and the norms are moved towards it.
            int towards = first == 2 ? 1 : side;
            balance.forward([shared[0] * (0.7 / balance.Weights[0]) + first, shared[0] * (1.3 / balance.Weights[1]) + 1]);
            double up = weights[0] + towards * 0.01 * 0.7 / weights[0], down = weights[1] - towards * 0.01 * 1.3 / weights[1];
            weights = [2 * up / (up + down), 2 * down / (up + down)];
            Assert.Equal(weights, balance.Weights, Close);
        }
    }

    [Fact]
    public void Should_have_the_defaults_that_are_documented()
    {
        Parameter shared = nn.Parameter(tensor([0.0]));
        GradNorm plain = new([shared], 2), named = new([shared], 2, 1.5, 0.025);
        foreach (double first in new[] { 2.0, 1 })
            foreach (GradNorm balance in new[] { plain, named })
                // Norms of 0.6 and 1.4 lie between the goals of α = 1 and of α = 1.5.
                balance.forward([shared[0] * (0.6 / balance.Weights[0]) + first, shared[0] * (1.4 / balance.Weights[1]) + 1]);
        Assert.Equal(named.Weights, plain.Weights);
    }

    // One that was 0 stands still; where all are 0 all rates are alike.
    [Theory]
    [InlineData(0, 4)]
    [InlineData(4, 0)]
    public void Should_take_losses_of_0(double before, double after)
    {
        Parameter shared = nn.Parameter(tensor([0.0]));
        GradNorm balance = new([shared], 2, alpha: 1, learningRate: 0.01);
        balance.forward([shared[0] + before, shared[0] + 4]);
        balance.forward([shared[0] + after, shared[0] + (after == 0 ? 0 : 4)]);
        Assert.Equal([1, 1], balance.Weights, Close);
    }

    [Fact]
    public void Should_keep_a_weight_of_a_thousandth_before_they_are_scaled()
    {
        Parameter shared = nn.Parameter(tensor([0.0]));
        GradNorm balance = new([shared], 2, alpha: 0, learningRate: 5);
        balance.forward([shared[0] * 2 + 1, shared[0] + 1]);
        // Norms 2 and 1: 1 − 10 and 1 + 5.
        Assert.Equal([2 * 0.001 / 6.001, 2 * 6 / 6.001], balance.Weights, Close);
    }

    [Fact]
    public void Should_leave_weights_alone_without_gradients()
    {
        Parameter shared = nn.Parameter(tensor([1.0]));
        GradNorm balance = new([shared], 2);
        using (no_grad()) Numbers.Equal(5, balance.forward([shared[0] * 4, shared[0]]));
        Assert.Equal([1, 1], balance.Weights);
        Assert.Contains("share", Assert.Throws<ArgumentException>(() => new GradNorm([], 1)).Message);
    }

    // exp needs its result in the backward pass.
    [Fact]
    public void Should_leave_the_graph_to_the_step_and_to_other_tasks()
    {
        Parameter shared = nn.Parameter(tensor([0.0, 1]));
        new GradNorm([shared], 1).forward([shared.exp().sum()]).backward();
        Numbers.Equal([1, Math.E], shared.grad!);
        Tensor common = shared.exp();
        new PcGrad([shared]).Backward(common[0], common[1] * 2);
        Numbers.Equal([1, 2 * Math.E], shared.grad!);
    }

    // Kendall's e^(−s), halved for a regression.
    [Fact]
    public void Should_report_the_weights_that_uncertainty_gives()
    {
        UncertaintyWeighting weighting = new(TaskKind.Regression, TaskKind.Classification);
        using (no_grad()) weighting.LogVariances.copy_(tensor([1f, -0.5f]));
        double first = Math.Exp(-1) / 2, second = Math.Exp(0.5);
        Assert.Equal([first, second], weighting.Weights, Close);
        // In the losses' type, in which e^(−s) has twice the digits of the parameter's.
        Numbers.Equal(3 * first + 2 * second + 0.25, weighting.forward([tensor(3.0), tensor(2.0)]), 1e-12);
        Assert.Equal([3, first, 2, second], weighting.LatestTerms.Select(t => t.Value), Close);
        Assert.Contains("one task or more", Assert.Throws<ArgumentException>(() => new UncertaintyWeighting()).Message);
    }

    // 1.125·e^(−s) − 0.875·e^s is −0.0007 at s = 0.126: products that are rounded to Float16 leave no digit of it.
    [Fact]
    public void Should_weight_half_types_by_uncertainty_in_Float32()
    {
        UncertaintyWeighting weighting = new(TaskKind.Classification, TaskKind.Classification);
        using (no_grad()) weighting.LogVariances.copy_(tensor([0.126f, -0.126f]));
        Tensor value = weighting.forward([tensor(1.125, ScalarType.Float16), tensor(-0.875, ScalarType.Float16)]);
        Assert.Equal(ScalarType.Float16, value.dtype);
        Numbers.Equal(1.125 * Math.Exp(-0.126) - 0.875 * Math.Exp(0.126), value, 2e-3);
        Numbers.Equal(3 * Math.Exp(-0.126) + 5 * Math.Exp(0.126), weighting.forward([tensor([3f]), tensor(5f)]), 1e-6);
    }

    // Three gradients of length 1 at 0°, 150° and 210°: what is left of each depends on which of the others comes first.
    [Fact]
    public void Should_draw_the_order_of_projections_from_the_seed()
    {
        (double X, double Y)[] g = [(1, 0), (-Math.Sqrt(0.75), 0.5), (-Math.Sqrt(0.75), -0.5)];
        Parameter p = nn.Parameter(tensor([0.0, 0]));
        double[] Of(PcGrad surgery)
        {
            surgery.Backward([.. g.Select(of => p[0] * of.X + p[1] * of.Y)]);
            return Numbers.Doubles(p.grad!);
        }

        double[][] Twenty(PcGrad surgery) => [.. Enumerable.Range(0, 20).Select(_ => Of(surgery))];
        double[][] plain = Twenty(new PcGrad([p]));
        Assert.Equal(plain, Twenty(new PcGrad([p], 0)));
        Assert.NotEqual(plain, Twenty(new PcGrad([p], 7)));
        Assert.True(plain.Select(sum => Math.Round(sum[1], 9)).Distinct().Count() > 1);
        // The eight sums that there are.
        (double X, double Y)[] all =
            [.. from a in Left(0, 1, 2) from b in Left(1, 0, 2) from c in Left(2, 0, 1) select (a.X + b.X + c.X, a.Y + b.Y + c.Y)];
        Assert.All(plain, sum => Assert.Contains(all, of => Close(of.X, sum[0]) && Close(of.Y, sum[1])));

        IEnumerable<(double X, double Y)> Left(int own, int one, int two) =>
            [Without(Without(g[own], g[one]), g[two]), Without(Without(g[own], g[two]), g[one])];
        static (double X, double Y) Without((double X, double Y) own, (double X, double Y) other)
        {
            double along = Math.Min(own.X * other.X + own.Y * other.Y, 0);
            return (own.X - along * other.X, own.Y - along * other.Y);
        }
    }

    private static DynamicWeightAverage Averaged(double? temperature)
    {
        DynamicWeightAverage average = temperature is { } given ? new(2, given) : new(2);
        foreach (double loss in new[] { 4.0, 2 })
        {
            average.forward([tensor(loss), tensor(1.0)]);
            average.EndEpoch();
        }

        return average;
    }

    private static bool Close(double a, double b) => Math.Abs(a - b) < 1e-9;
}
