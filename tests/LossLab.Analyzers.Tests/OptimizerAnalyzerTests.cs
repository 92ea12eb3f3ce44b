using LossLab.Analyzers.CodeFixes;

namespace LossLab.Analyzers.Tests;

/// <summary>LL0005 to LL0007.</summary>
public class OptimizerAnalyzerTests
{
    [Theory]
    [InlineData("_ = [|optim.AdamW(net.parameters())|];", "_ = optim.AdamW(net.parameters(), weight_decay: 0.01);")]
    [InlineData("_ = [|optim.AdamW([p], 0.1, amsgrad: true)|];", "_ = optim.AdamW([p], 0.1, amsgrad: true, weight_decay: 0.01);")]
    [InlineData("_ = [|optim.AdamW(net.named_parameters(), 1e-3)|];", "_ = optim.AdamW(net.named_parameters(), 1e-3, weight_decay: 0.01);")]
    [InlineData("AdamW made = [|new([p], 0.1)|];", "AdamW made = new([p], 0.1, weight_decay: 0.01);")]
    public Task Should_give_AdamW_the_decay_of_PyTorch(string before, string after) =>
        Verify<AdamWAnalyzer>.FixedStatements<WeightDecayFix>(before, after);

    [Theory]
    [InlineData("_ = optim.AdamW([p], weight_decay: 0);")]
    [InlineData("_ = optim.AdamW([p], 0.1, 0.9, 0.999, 1e-8, 0.05);")]
    [InlineData("_ = optim.AdamW([new AdamW.ParamGroup([p], weight_decay: 0.1), new AdamW.ParamGroup([p])], 0.1);")]
    [InlineData("_ = optim.Adam([p]);")]
    public Task Should_not_report_an_AdamW_whose_decay_is_given(string code) => Verify<AdamWAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = [|optim.RAdam([p])|];")]
    [InlineData("_ = [|optim.RAdam(net.named_parameters(), 0.1)|];")]
    [InlineData("_ = [|new RAdam([p], 0.1)|];")]
    public Task Should_report_RAdam(string code) => Verify<RAdamAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = optim.Adam([p]);")]
    [InlineData("_ = optim.NAdam([p]);")]
    public Task Should_not_report_the_other_Adams(string code) => Verify<RAdamAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = [|optim.SGD([p], 0.1, weight_decay: 0.5, maximize: true)|];")]
    [InlineData("double decay = 0.1; _ = [|optim.SGD(net.named_parameters(), 0.1, 0.9, 0, decay, false, true)|];")]
    [InlineData("_ = [|new SGD([p], 0.1, weight_decay: 1, maximize: true)|];")]
    public Task Should_report_an_SGD_that_maximizes_and_decays(string code) => Verify<MaximizingSgdAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = optim.SGD([p], 0.1, maximize: true);")]
    [InlineData("_ = optim.SGD([p], 0.1, weight_decay: 0, maximize: true);")]
    [InlineData("_ = optim.SGD([p], 0.1, weight_decay: 0.0, maximize: true);")]
    [InlineData("_ = optim.SGD([p], 0.1, weight_decay: 0.1);")]
    [InlineData("_ = optim.SGD([p], 0.1, weight_decay: 0.1, maximize: flag);")]
    [InlineData("_ = optim.Adam([p], 0.1, weight_decay: 0.1, maximize: true);")]
    public Task Should_not_report_an_SGD_that_does_one_of_both(string code) => Verify<MaximizingSgdAnalyzer>.Statements(code);
}
