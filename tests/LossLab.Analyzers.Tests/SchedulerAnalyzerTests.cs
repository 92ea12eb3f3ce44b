using LossLab.Analyzers.CodeFixes;

namespace LossLab.Analyzers.Tests;

/// <summary>LL0008 and LL0009.</summary>
public class SchedulerAnalyzerTests
{
    [Theory]
    [InlineData("""
        var two = optim.SGD([new SGD.ParamGroup([p], 0.1), new SGD.ParamGroup([p], 0.01)], 0.1);
        var schedule = [|optim.lr_scheduler.OneCycleLR(two, 0.1, total_steps: 10)|];
        """)]
    [InlineData("""
        optim.Optimizer two = new SGD(new[] { new SGD.ParamGroup([p], 0.1), new SGD.ParamGroup([p], 0.01) }, 0.1);
        if (flag) [|optim.lr_scheduler.OneCycleLR(two, [0.1, 0.01], total_steps: 10)|].step();
        """)]
    [InlineData("_ = [|optim.lr_scheduler.OneCycleLR(optim.Adam([new Adam.ParamGroup([p], 0.1), new Adam.ParamGroup([p], 0.01)], 0.1), 0.1, 10)|];")]
    [InlineData("""
        var two = optim.SGD([p], 0.1);
        two.add_param_group(new SGD.ParamGroup([p], 0.01));
        _ = [|optim.lr_scheduler.OneCycleLR(two, 0.1, 10)|];
        """)]
    public Task Should_report_a_OneCycleLR_of_two_groups(string code) => Verify<OneCycleAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = optim.lr_scheduler.OneCycleLR(sgd, 0.1, 10);")] // not seen where it is made
    [InlineData("_ = optim.lr_scheduler.OneCycleLR(optim.SGD([p], 0.1), 0.1, 10);")]
    [InlineData("var one = optim.SGD([new SGD.ParamGroup([p], 0.1)], 0.1); _ = optim.lr_scheduler.OneCycleLR(one, 0.1, 10);")]
    [InlineData("SGD.ParamGroup[] groups = [new([p], 0.1)]; var some = optim.SGD(groups, 0.1); _ = optim.lr_scheduler.OneCycleLR(some, 0.1, 10);")]
    [InlineData("SGD.ParamGroup[] none = []; var some = optim.SGD([.. none, .. none], 0.1); _ = optim.lr_scheduler.OneCycleLR(some, 0.1, 10);")]
    [InlineData("""
        var one = optim.SGD([p], 0.1);
        if (flag) one.add_param_group(new SGD.ParamGroup([p], 0.01));
        _ = optim.lr_scheduler.OneCycleLR(one, 0.1, 10);
        """)]
    [InlineData("""
        optim.Optimizer changed = optim.SGD([new SGD.ParamGroup([p], 0.1), new SGD.ParamGroup([p], 0.01)], 0.1);
        changed = sgd;
        _ = optim.lr_scheduler.OneCycleLR(changed, 0.1, 10);
        """)]
    [InlineData("""
        var one = optim.SGD([p], 0.1);
        _ = optim.lr_scheduler.OneCycleLR(one, 0.1, 10);
        one.add_param_group(new SGD.ParamGroup([p], 0.01));
        """)]
    [InlineData("""
        var two = optim.SGD([new SGD.ParamGroup([p], 0.1), new SGD.ParamGroup([p], 0.01)], 0.1);
        _ = optim.lr_scheduler.StepLR(two, 10);
        """)]
    public Task Should_not_report_a_OneCycleLR_that_is_not_seen_to_have_two_groups(string code) => Verify<OneCycleAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = [|optim.lr_scheduler.CyclicLR(sgd, 0.01, 0.1)|];", "_ = optim.lr_scheduler.CyclicLR(sgd, 0.01, 0.1, cycle_momentum: false);")]
    [InlineData("_ = [|optim.lr_scheduler.CyclicLR(sgd, 0.01, 0.1, cycle_momentum: true)|];",
        "_ = optim.lr_scheduler.CyclicLR(sgd, 0.01, 0.1, cycle_momentum: false);")]
    [InlineData("_ = [|optim.lr_scheduler.CyclicLR(sgd, [0.01], [0.1], 5)|];", "_ = optim.lr_scheduler.CyclicLR(sgd, [0.01], [0.1], 5, cycle_momentum: false);")]
    public Task Should_leave_the_momentum_of_CyclicLR_alone(string before, string after) =>
        Verify<CyclicLrAnalyzer>.FixedStatements<CycleMomentumFix>(before, after);

    [Theory]
    [InlineData("_ = optim.lr_scheduler.CyclicLR(sgd, 0.01, 0.1, cycle_momentum: false);")]
    [InlineData("_ = optim.lr_scheduler.CyclicLR(sgd, 0.01, 0.1, cycle_momentum: flag);")]
    [InlineData("_ = optim.lr_scheduler.OneCycleLR(sgd, 0.1, 10);")]
    public Task Should_not_report_a_CyclicLR_without_momentum(string code) => Verify<CyclicLrAnalyzer>.Statements(code);
}
