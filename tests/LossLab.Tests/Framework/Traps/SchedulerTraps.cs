using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework.Traps;

/// <summary>Schedulers with other numbers than PyTorch's. Right values are PyTorch 1.13's.</summary>
public sealed class SchedulerTraps : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Parameter _p = nn.Parameter(ones(1));

    public void Dispose() => _scope.Dispose();

    [Trap("OneCycleLR of several groups")]
    public void Should_send_the_second_group_of_OneCycleLR_up_again()
    {
        Parameter other = nn.Parameter(ones(1));
        SGD sgd = optim.SGD([new SGD.ParamGroup([_p], 0.1, momentum: 0.9), new SGD.ParamGroup([other], 0.01, momentum: 0.9)], 0.1, momentum: 0.9);
        optim.lr_scheduler.LRScheduler schedule = optim.lr_scheduler.OneCycleLR(sgd, [0.1, 0.01], total_steps: 10);
        double[][] rates = [.. Enumerable.Range(0, 10).Select(i =>
        {
            if (i > 0) schedule.step();
            return sgd.ParamGroups.Select(group => group.LearningRate).ToArray();
        })];
        double[] right =
        [
            0.0004, 0.0052, 0.01, 0.009504846320134737, 0.008117456539497631, 0.00611262021936289, 0.003887419780637107, 0.00188258346050237,
            0.000495193679865263, 4e-8,
        ];
        Assert.All(rates.Zip(right), pair => Assert.Equal(10 * pair.Second, pair.First[0], 1e-9));
        Trap.Gives([0.0004, 0.0052, 0.01, 0.0052, 0.0004, 0.0052, 0.01, 0.0052, 0.0004, 0.0052], right, [.. rates.Select(pair => pair[1])]);
    }

    // At the highest rate the momentum is to be the lowest.
    [Trap("CyclicLR with cycle_momentum")]
    public void Should_let_the_momentum_of_CyclicLR_rise_to_1()
    {
        SGD sgd = optim.SGD([_p], 0.1, momentum: 0.9);
        optim.lr_scheduler.LRScheduler schedule = optim.lr_scheduler.CyclicLR(sgd, 0.01, 0.1, step_size_up: 4);
        double[] momenta = [.. Enumerable.Range(0, 6).Select(i =>
        {
            if (i > 0) schedule.step();
            return ((SGD.Options)sgd.ParamGroups.Cast<SGD.ParamGroup>().Single().Options).momentum!.Value;
        })];
        Trap.Gives([0.9, 0.925, 0.95, 0.975, 1, 0.975], [0.9, 0.875, 0.85, 0.825, 0.8, 0.825], momenta);
    }

    [Trap("MultiStepLR with a milestone twice")]
    public void Should_count_a_repeated_milestone_once()
    {
        SGD sgd = optim.SGD([_p], 1);
        optim.lr_scheduler.LRScheduler schedule = optim.lr_scheduler.MultiStepLR(sgd, [2, 2, 4]);
        double[] rates = [.. Enumerable.Range(0, 6).Select(i =>
        {
            if (i > 0) schedule.step();
            return sgd.ParamGroups.Single().LearningRate;
        })];
        Trap.Gives([1, 1, 0.1, 0.1, 0.01, 0.01], [1, 1, 0.01, 0.01, 0.001, 0.001], rates);
    }
}
