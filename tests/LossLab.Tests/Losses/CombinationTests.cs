using LossLab.Losses;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Sums of losses, penalties, and weights for several tasks. Expected values are the papers' formulas worked out by hand.</summary>
public sealed class CombinationTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Tensor _x = tensor([1.0, 2, 4]), _y = tensor([0.0, 0, 1]);

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_follow_its_schedule()
    {
        double[] Values(Schedule schedule) => [.. new long[] { 0, 1, 2, 4, 5, 6, 100 }.Select(schedule.At)];
        Assert.Equal([3, 3, 3, 3, 3, 3, 3], Values(3));
        Assert.Equal([1, 1.5, 2, 3, 3, 3, 3], Values(Schedule.LinearRamp(1, 3, 4)));
        Assert.Equal([0, 0.5, 1, 0, 0.5, 1, 0], Values(Schedule.Cyclical(0, 1, 4)));
        Assert.Equal([0, 0.5, 1], new long[] { 0, 5, 10 }.Select(s => Math.Round(Schedule.Cosine(0, 1, 10).At(s), 12)));
        Assert.Equal((1 - Math.Cos(Math.PI / 5)) / 2, Schedule.Cosine(0, 1, 10).At(2), 12);
        Assert.Equal("1 to 3 in 4 steps, linear", Schedule.LinearRamp(1, 3, 4).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.LinearRamp(0, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.Cyclical(0, 1, 4, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => (Schedule)double.NaN);
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.Constant(1).At(-1));
    }

    [Fact]
    public void Should_add_its_terms_and_report_each_of_them()
    {
        CombinedLoss loss = new CombinedLoss().Add("mse", new MseLoss(), 0.5).Add("mae", new MaeLoss(), Schedule.LinearRamp(0, 2, 2));
        double mse = 14 / 3.0, mae = 2;
        Numbers.Equal(0.5 * mse, loss.call(_x, _y));
        Numbers.Equal(0.5 * mse + mae, loss.call(_x, _y));
        Assert.Equal(["mse", "mse, weighted", "mae", "mae, weighted"], loss.LatestTerms.Select(t => t.Name));
        Assert.Equal([mse, mse / 2, mae, mae], loss.LatestTerms.Select(t => t.Value));
        Assert.Equal(2, loss.Step);
        loss.eval();
        Numbers.Equal(0.5 * mse + 2 * mae, loss.call(_x, _y));
        Assert.Equal(2, loss.Step);
    }

    [Fact]
    public void Should_take_penalties_and_losses_of_the_prediction_alone()
    {
        nn.Module<Tensor, Tensor> net = nn.Linear(3, 1).to(ScalarType.Float64);
        double l1 = net.parameters().Sum(p => p.abs().sum().ToDouble());
        CombinedLoss loss = new CombinedLoss().Add("mse", new MseLoss(), 1).Add("l1", new L1Penalty(net), 0.01).Add("sparse", new SparsityPenalty(), 0.1);
        Tensor value = loss.call(_x, _y);
        Numbers.Equal(14 / 3.0 + 0.01 * l1 + 0.1 * 7 / 3, value);
        value.backward();
        Numbers.Equal(Numbers.Doubles(net.get_parameter("weight")!.sign() * 0.01), net.get_parameter("weight")!.grad!.flatten());
    }

    [Fact]
    public void Should_say_what_is_wrong_with_its_terms()
    {
        Assert.Contains("Add", Assert.Throws<InvalidOperationException>(() => new CombinedLoss().call(_x, _y)).Message);
        CombinedLoss loss = new CombinedLoss().Add("mse", new MseLoss(nn.Reduction.None), 1);
        Assert.Contains("'mse'", Assert.Throws<InvalidOperationException>(() => loss.call(_x, _y)).Message);
        Assert.Contains("already", Assert.Throws<ArgumentException>(() => loss.Add("mse", new MseLoss(), 1)).Message);
        CombinedLoss off = new CombinedLoss().Add("nan", (_, _) => tensor(double.NaN), 0.0).Add("mae", new MaeLoss(), 1);
        Numbers.Equal(2, off.call(_x, _y));
    }

    [Fact]
    public void Should_penalise_parameters()
    {
        Linear net = nn.Linear(2, 1);
        using (no_grad())
        {
            net.weight!.copy_(tensor([3f, -4f], [1, 2]));
            net.bias!.fill_(0.5);
        }

        Numbers.Equal(7.5, new L1Penalty(net).Value());
        Numbers.Equal(7, new L1Penalty(net, includeBiases: false).Value());
        Numbers.Equal(25.25, new L2Penalty(net).Value());
        Assert.Throws<InvalidOperationException>(() => new L2Penalty(nn.ReLU()).Value());
        net.bias!.requires_grad = false; // what is not trained is not penalised
        Numbers.Equal(7, new L1Penalty(net).Value());
    }

    [Fact]
    public void Should_match_scales()
    {
        Assert.Equal([1, 50, 0.25], LossBalancer.MatchScales([2, 0.04, 8]));
        Assert.Equal([1, 150], LossBalancer.MatchScales([2, 0.04], [1, 3]));
        Assert.Contains("value 1", Assert.Throws<ArgumentException>(() => LossBalancer.MatchScales([2, 0])).Message);
        CombinedLoss loss = new CombinedLoss().Add("mse", new MseLoss(), 0).Add("mae", new MaeLoss(), 7);
        IReadOnlyDictionary<string, double> weights = LossBalancer.MatchScales(loss, _x, _y);
        Assert.Equal(1, weights["mse"]);
        Assert.Equal(14 / 6.0, weights["mae"], 12);
        Assert.Equal((0, true), (loss.Step, loss.training));
    }

    [Fact]
    public void Should_weight_by_uncertainty_as_Kendall_does()
    {
        UncertaintyWeighting weighting = new(TaskKind.Regression, TaskKind.Classification);
        Tensor[] losses = [tensor(3f), tensor(2f)];
        Numbers.Equal(3.5, weighting.forward(losses));
        using (no_grad()) weighting.LogVariances.copy_(tensor([1f, -1f]));
        Numbers.Equal(1.5 * Math.Exp(-1) + 2 * Math.E, weighting.forward(losses), 1e-6);
        weighting.forward(losses).backward();
        Numbers.Equal([0.5 - 1.5 * Math.Exp(-1), 0.5 - 2 * Math.E], weighting.LogVariances.grad!, 1e-6);
        // By design: at the best s the value is ½·(1 + ln ℓ) a regression task, negative for a small loss.
        using (no_grad()) weighting.LogVariances.copy_(tensor([(float)Math.Log(1e-4), 0]));
        Assert.True(weighting.forward([tensor(1e-4f), tensor(0f)]).ToDouble() < 0);
        Assert.Contains("2 losses", Assert.Throws<ArgumentException>(() => weighting.forward([tensor(1f)])).Message);
    }

    [Fact]
    public void Should_average_weights_dynamically()
    {
        DynamicWeightAverage average = new(2, 2);
        foreach ((double a, double b) in new[] { (4.0, 1.0), (2.0, 1.0) })
        {
            Numbers.Equal(a + b, average.forward([tensor(a), tensor(b)]));
            average.EndEpoch();
        }

        // Rates ½ and 1, T = 2: 2·softmax([¼, ½]).
        double first = 2 / (1 + Math.Exp(0.25));
        Assert.Equal(first, average.Weights[0], 12);
        Assert.Equal(2 - first, average.Weights[1], 12);
        Assert.Throws<InvalidOperationException>(average.EndEpoch);

        // T = 4; a loss that was 0 counts as one that stands still, and each epoch has a mean of its own.
        average = new(2, 4);
        foreach ((double a, double b) in new[] { (4.0, 0.0), (4.0, 3.0), (2.0, 3.0) })
        {
            average.forward([tensor(a), tensor(b)]);
            average.forward([tensor(a), tensor(b)]);
            average.EndEpoch();
            Assert.Equal(a == 2 ? 2 / (1 + Math.Exp(0.125)) : 1, average.Weights[0], 12);
        }
    }

    [Fact]
    public void Should_bring_gradient_norms_together()
    {
        Parameter shared = nn.Parameter(tensor([1.0, 1]));
        GradNorm balance = new([shared], 2, alpha: 0, learningRate: 0.01);
        Tensor[] Losses() => [(shared * 3).sum(), (shared * 1).sum()];
        balance.forward(Losses()).backward();
        Assert.Equal([3 * Math.Sqrt(2), Math.Sqrt(2)], balance.GradientNorms.Select(n => Math.Round(n, 12)), (a, b) => Math.Abs(a - b) < 1e-9);
        double down = 1 - 0.01 * 3 * Math.Sqrt(2), up = 1 + 0.01 * Math.Sqrt(2);
        Assert.Equal(2 * down / (down + up), balance.Weights[0], 12);
        for (int i = 0; i < 300; i++) balance.forward(Losses());
        Assert.Equal(1, balance.GradientNorms[0] / balance.GradientNorms[1], 1);
        Assert.Equal(2, balance.Weights.Sum(), 9);
        balance.eval();
        double before = balance.Weights[0];
        balance.forward(Losses());
        Assert.Equal(before, balance.Weights[0]);
    }

    [Fact]
    public void Should_give_a_task_that_lags_behind_a_larger_gradient()
    {
        Parameter shared = nn.Parameter(tensor([1.0]));
        GradNorm balance = new([shared], 2, alpha: 1, learningRate: 0.01);
        // Both norms are 1. The first loss has halved since the first step: rates ½ and 1, goals ⅔ and 4/3.
        balance.forward([shared.sum() + 3, shared.sum() + 3]);
        Assert.Equal([1, 1], balance.Weights);
        balance.forward([shared.sum() + 1, shared.sum() + 3]);
        Assert.Equal(0.99, balance.Weights[0], 12);
        Assert.Equal(1.01, balance.Weights[1], 12);
        // However far the weights are pushed, none becomes 0 or negative.
        GradNorm coarse = new([shared], 2, alpha: 1, learningRate: 5);
        coarse.forward([shared.sum() + 3, shared.sum() + 3]);
        coarse.forward([shared.sum() + 1, shared.sum() + 3]);
        Assert.All(coarse.Weights, weight => Assert.True(weight > 0));
    }

    [Fact]
    public void Should_take_out_what_works_against_another_task()
    {
        Parameter theta = nn.Parameter(tensor([0.0, 0]));
        PcGrad surgery = new([theta]);
        // Gradients (1, 0) and (−1, 1): g₁ ← g₁ + ½·g₂ = (½, ½), g₂ ← g₂ + g₁ = (0, 1).
        surgery.Backward(theta[0], theta[1] - theta[0]);
        Numbers.Equal([0.5, 1.5], theta.grad!);
        Assert.Equal(2, surgery.Conflicts);
        surgery.Backward(theta[0], theta[1]);
        Numbers.Equal([1, 1], theta.grad!);
        Assert.Equal(0, surgery.Conflicts);
        Assert.Throws<ArgumentException>(() => surgery.Backward());
    }

    // g1 = (1, 0), g2 = t·(−1, 1): their projections are (1/2, 1/2) and t·(0, 1), whatever the length t.
    [Theory]
    [InlineData(1e-30)]
    [InlineData(1e-25)]
    [InlineData(1)]
    [InlineData(1e20)]
    [InlineData(1e25)]
    public void Should_project_gradients_of_any_length(double t)
    {
        Parameter p = nn.Parameter(zeros(2));
        var surgery = new PcGrad([p]);

        surgery.Backward(p[0], (p[1] - p[0]) * (float)t);

        Assert.Equal(2, surgery.Conflicts);
        Assert.Equal(0.5, p.grad![0].ToDouble(), 6);
        Assert.Equal(1, p.grad[1].ToDouble() / (0.5 + t), 6);
    }

    [Fact]
    public void Should_see_gradient_norms_whose_squares_vanish()
    {
        Parameter p = nn.Parameter(ones(1));
        var norms = new GradNorm([p], 2);

        norms.forward([p[0] * 3e-25f, p[0] * 1e-25f]);

        Assert.Equal(3, norms.GradientNorms[0] / norms.GradientNorms[1], 5);
    }

    [Theory]
    [InlineData(-0.5)]
    [InlineData(double.NaN)]
    public void Should_name_the_task_whose_loss_GradNorm_cannot_use(double value)
    {
        Parameter p = nn.Parameter(ones(1));
        var norms = new GradNorm([p], 2);
        norms.forward([p[0], p[0] * 2]);

        string message = Assert.Throws<ArgumentException>(() => norms.forward([p[0], p[0] * value])).Message;

        Assert.Contains("the loss of task 1 is", message);
        Assert.Contains("0 or above", message);
        norms.eval();
        Assert.True(double.IsNaN(value) || double.IsFinite(norms.forward([p[0], p[0] * value]).ToDouble()));
    }

    [Fact]
    public void Should_leave_frozen_parameters_alone()
    {
        Parameter theta = nn.Parameter(tensor([0.0, 0])), frozen = nn.Parameter(tensor([5.0]), requires_grad: false);
        Parameter single = nn.Parameter(tensor([1f]));
        PcGrad surgery = new([frozen, theta, single]);
        surgery.Backward(theta[0] + frozen.sum() * theta[1], theta[1] - theta[0] + 2 * single.sum());
        // Gradients (1, 5, 0) and (−1, 1, 2) do not work against each other.
        Numbers.Equal([0, 6], theta.grad!);
        Assert.Equal((null, ScalarType.Float32), (frozen.grad, single.grad!.dtype));
        GradNorm balance = new([frozen, theta], 1);
        balance.forward([(3 * theta[0] + 4 * theta[1]) * frozen.sum()]);
        Assert.Equal([25], balance.GradientNorms);
        theta.requires_grad = single.requires_grad = false;
        Assert.Contains("requires a gradient", Assert.Throws<InvalidOperationException>(() => surgery.Backward(theta[0])).Message);
    }

    // What LibTorch refuses in the backward pass of a task must not end the process.
    [Fact]
    public void Should_refuse_a_loss_that_has_no_gradient_or_has_used_it_up()
    {
        Parameter theta = nn.Parameter(tensor([0.0, 1]));
        GradNorm balance = new([theta], 1);
        PcGrad surgery = new([theta]);
        Assert.Contains("requires no gradient", Assert.Throws<ArgumentException>(() => surgery.Backward(tensor(1.0))).Message);
        Assert.Contains("requires no gradient", Assert.Throws<ArgumentException>(() => balance.forward([tensor(1.0)])).Message);
        Tensor loss = theta.exp().sum();
        loss.backward();
        Assert.Contains("retain_graph: true", Assert.Throws<InvalidOperationException>(() => surgery.Backward(loss)).Message);
        Assert.Contains("retain_graph: true", Assert.Throws<InvalidOperationException>(() => balance.forward([loss])).Message);
        Numbers.Equal([1, Math.E], theta.grad!);
    }

    [Fact]
    public void Should_refuse_a_complex_number_as_a_loss()
    {
        Tensor complex = tensor(new System.Numerics.Complex(1, 2));
        CombinedLoss loss = new CombinedLoss().Add("odd", (_, _) => complex, 1);
        Assert.Contains("'odd' is ComplexFloat64", Assert.Throws<ArgumentException>(() => loss.call(_x, _y)).Message);
        Assert.Throws<ArgumentException>(() => new DynamicWeightAverage(1, 2).forward([complex]));
    }

    [Fact]
    public void Should_dispose_its_temporaries()
    {
        Parameter theta = nn.Parameter(tensor([0.0, 1]));
        CombinedLoss sum = new CombinedLoss().Add("mse", new MseLoss(), 1).Add("mae", new MaeLoss(), 0.1);
        GradNorm balance = new([theta], 1);
        Tensor[] one = [theta.sum()];
        using DisposeScope scope = NewDisposeScope();
        _ = sum.call(_x, _y);
        _ = balance.forward(one);
        Assert.Equal(2, scope.DisposablesCount);
    }
}
