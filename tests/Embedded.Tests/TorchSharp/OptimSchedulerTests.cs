using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;

namespace LossLab.Embedded.Tests.TorchSharpStack;

/// <summary>Rates and momenta over twelve epochs are PyTorch's.</summary>
public sealed class OptimSchedulerTests
{
    private static readonly Dictionary<string, Func<Optimizer, LRScheduler>> s_schedulers = new()
    {
        ["step"] = o => StepLR(o, 3, 0.5),
        ["multi step"] = o => MultiStepLR(o, [2, 5, 5], 0.3),
        ["exponential"] = o => ExponentialLR(o, 0.9),
        ["constant"] = o => ConstantLR(o, 0.5, 4),
        ["linear"] = o => LinearLR(o, 0.25, 0.75, 5),
        ["polynomial"] = o => PolynomialLR(o, 6, 2.0),
        ["cosine"] = o => CosineAnnealingLR(o, 4, 0.01),
        ["lambda"] = o => LambdaLR(o, epoch => 1.0 / (1 + epoch)),
        ["multiplicative"] = o => MultiplicativeLR(o, epoch => epoch % 2 == 1 ? 0.95 : 0.8),
        ["one cycle"] = o => new impl.OneCycleLR(o, 1.0, total_steps: 13),
        ["one cycle three phases"] = o => new impl.OneCycleLR(o, 1.0, epochs: 7, steps_per_epoch: 2, anneal_strategy: impl.OneCycleLR.AnnealStrategy.Linear, three_phase: true),
        ["cyclic"] = o => new impl.CyclicLR(o, 0.1, 0.5, step_size_up: 3, step_size_down: 2),
        ["cyclic triangular2"] = o => new impl.CyclicLR(o, 0.1, 0.5, step_size_up: 2, mode: impl.CyclicLR.Mode.Triangular2),
        ["cyclic range"] = o => new impl.CyclicLR(o, 0.1, 0.5, step_size_up: 2, mode: impl.CyclicLR.Mode.ExpRange, gamma: 0.9),
        ["chained"] = o => ChainedLR([ConstantLR(o, 0.1, 3), ExponentialLR(o, 0.9)]),
        ["sequential"] = o => SequentialLR(o, [ConstantLR(o, 0.1, 3), ExponentialLR(o, 0.9)], [4]),
    };

    public static TheoryData<string> Names => [.. s_schedulers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_set_PyTorchs_rates(string name)
    {
        using SGD optimizer = MakeOptimizer();
        LRScheduler scheduler = s_schedulers[name](optimizer);
        int epoch = 0;
        foreach (JsonElement expected in NnVectors.Root.GetProperty("schedulers").GetProperty(name).EnumerateArray())
        {
            var group = (SGD.ParamGroup)optimizer.ParamGroups.Single();
            Assert.True(Math.Abs(expected[0].GetDouble() - group.LearningRate) < 1e-12, $"{name}, epoch {epoch}: {group.LearningRate}, not {expected[0]}");
            Assert.True(Math.Abs(expected[1].GetDouble() - group.Momentum) < 1e-12, $"{name}, epoch {epoch}: momentum {group.Momentum}, not {expected[1]}");
            Assert.Equal([group.LearningRate], scheduler.get_last_lr());
            scheduler.step();
            epoch++;
        }
    }

    [Fact]
    public void Should_lower_the_rate_on_a_plateau()
    {
        using SGD optimizer = MakeOptimizer();
        LRScheduler scheduler = ReduceLROnPlateau(optimizer, factor: 0.5, patience: 1, cooldown: 1, min_lr: [0.06]);
        double[] values = [3, 2, 2, 2, 2, 2, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2, 2];
        double[] rates = [.. values.Select(value =>
        {
            scheduler.step(value);
            return optimizer.ParamGroups.Single().LearningRate;
        })];
        Assert.Equal(NnVectors.Root.GetProperty("schedulers").GetProperty("plateau").EnumerateArray().Select(e => e[0].GetDouble()), rates);
        Assert.Contains("measured value", Assert.Throws<InvalidOperationException>(() => scheduler.step()).Message);
    }

    [Fact]
    public void Should_refuse_a_cycle_that_is_over()
    {
        using SGD optimizer = MakeOptimizer();
        LRScheduler scheduler = new impl.OneCycleLR(optimizer, 1.0, total_steps: 2);
        // A loop of two steps calls step() twice: PyTorch lets the second call through, too.
        scheduler.step();
        scheduler.step();
        Assert.Contains("2 steps", Assert.Throws<InvalidOperationException>(() => scheduler.step()).Message);
    }

    [Fact]
    public void Should_start_at_the_peak_when_the_rise_has_no_steps()
    {
        // PyTorch divides by zero here.
        using SGD optimizer = MakeOptimizer();
        LRScheduler scheduler = new impl.OneCycleLR(optimizer, 1.0, total_steps: 10, pct_start: 0.1);
        Assert.Equal([1.0], scheduler.get_last_lr());
    }

    [Fact]
    public void Should_pass_an_epoch_on_to_every_scheduler_of_a_chain()
    {
        using SGD optimizer = MakeOptimizer();
        LRScheduler chain = ChainedLR([ExponentialLR(optimizer, 0.5)]);
        chain.step(3);
        Assert.Equal([0.4 / 8], chain.get_last_lr());
    }

    [Fact]
    public void Should_go_on_from_a_later_epoch()
    {
        // PyTorch 1.13: a group with lr 0.3 and initial_lr 1.0; CosineAnnealingLR(o, T_max=10, last_epoch=4)
        using SGD optimizer = MakeOptimizer();
        optimizer.ParamGroups.Single().InitialLearningRate = 1;
        optimizer.ParamGroups.Single().LearningRate = 0.3;
        LRScheduler scheduler = CosineAnnealingLR(optimizer, 10, last_epoch: 4);
        Assert.Equal(0.5, scheduler.get_last_lr().Single(), 1e-12);
        scheduler.step();
        Assert.Equal(0.34549150281252633, scheduler.get_last_lr().Single(), 1e-12);
    }

    [Fact]
    public void Should_give_a_momentum_to_an_optimizer_made_without()
    {
        // PyTorch 1.13: p = 0, gradient 1; RMSprop([p], lr=.1), OneCycleLR(o, max_lr=.1, total_steps=3)
        using Parameter parameter = new(zeros(1));
        using RMSProp optimizer = RMSProp([parameter], 0.1);
        LRScheduler scheduler = new impl.OneCycleLR(optimizer, 0.1, total_steps: 3);
        foreach (double expected in (double[])[-0.9944153428077698, -1.7404719591140747, -1.7404804229736328])
        {
            parameter.grad = ones(1);
            optimizer.step();
            scheduler.step();
            Assert.Equal(expected, parameter.item<float>(), 1e-6);
        }
    }

    [Fact]
    public void Should_refuse_a_cycle_without_steps()
    {
        using SGD optimizer = MakeOptimizer();
        Assert.Contains("step_size_up", Assert.Throws<ArgumentOutOfRangeException>(() => new impl.CyclicLR(optimizer, 0.1, 0.5, step_size_up: 0)).Message);
        Assert.False(double.IsNaN(optimizer.ParamGroups.Single().LearningRate));
    }

    private sealed class Idle(optim.Optimizer optimizer) : LRScheduler(optimizer);

    [Fact]
    public void Should_leave_the_rate_when_a_scheduler_has_no_formula()
    {
        using SGD optimizer = MakeOptimizer();
        var scheduler = new Idle(optimizer);
        scheduler.step();
        scheduler.step(7);
        Assert.Equal([0.4], scheduler.get_last_lr());
    }

    private static SGD MakeOptimizer() => optim.SGD([new Parameter(zeros(1))], 0.4, momentum: 0.9);
}
