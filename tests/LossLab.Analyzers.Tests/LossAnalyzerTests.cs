using LossLab.Analyzers.CodeFixes;

namespace LossLab.Analyzers.Tests;

/// <summary>LL0001 to LL0003.</summary>
public class LossAnalyzerTests
{
    [Theory]
    [InlineData("_ = [|functional.kl_div(x, y)|];")]
    [InlineData("_ = [|torch.nn.functional.kl_div(x, y, reduction: Reduction.Sum)|];")]
    [InlineData("_ = [|KLDivLoss()|];")]
    [InlineData("_ = [|nn.KLDivLoss(reduction: Reduction.Sum)|];")]
    [InlineData("_ = [|new KLDivLoss()|];")]
    [InlineData("KLDivLoss loss = [|new(reduction: Reduction.None)|];")]
    public Task Should_report_a_kl_div_that_does_not_say_what_its_target_is(string code) => Verify<KlDivAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = functional.kl_div(x, y, true);")]
    [InlineData("_ = functional.kl_div(x, y, log_target: flag);")]
    [InlineData("_ = KLDivLoss(false);")]
    [InlineData("_ = new KLDivLoss(log_target: true);")]
    public Task Should_not_report_a_kl_div_that_says_it(string code) => Verify<KlDivAnalyzer>.Statements(code);

    [Fact]
    public Task Should_not_report_a_kl_div_of_somebody_else() => Verify<KlDivAnalyzer>.Source("""
        static class functional
        {
            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true) => input - target;

            public static Tensor Use(Tensor x) => kl_div(x, x);
        }
        """);

    [Theory]
    [InlineData("[|functional.kl_div(x, y.log())|]", "functional.kl_div(x, y.log(), log_target: true)")]
    [InlineData("[|functional.kl_div(x, functional.log_softmax(y, 1), reduction: Reduction.Sum)|]",
        "functional.kl_div(x, functional.log_softmax(y, 1), reduction: Reduction.Sum, log_target: true)")]
    [InlineData("[|functional.kl_div(x, y.softmax(1))|]", "functional.kl_div(x, y.softmax(1), log_target: false)")]
    public Task Should_say_what_the_target_is_seen_to_be(string before, string after) =>
        Verify<KlDivAnalyzer>.FixedStatements<LogTargetFix>($"_ = {before};", $"_ = {after};");

    [Fact]
    public Task Should_not_guess_what_the_target_is() =>
        Verify<KlDivAnalyzer>.FixedStatements<LogTargetFix>("_ = [|functional.kl_div(x, y)|];", "_ = [|functional.kl_div(x, y)|];");

    [Theory]
    [InlineData("_ = [|functional.gaussian_nll_loss(x, y, x)|];")]
    [InlineData("_ = [|nn.GaussianNLLLoss()|];")]
    [InlineData("_ = [|new GaussianNLLLoss(full: true)|];")]
    public Task Should_report_gaussian_nll(string code) => Verify<GaussianNllAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = functional.poisson_nll_loss(x, y);")]
    [InlineData("_ = 0.5 * (x.log() + y.square() / x);")]
    public Task Should_not_report_other_likelihoods(string code) => Verify<GaussianNllAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = [|torchvision.ops.sigmoid_focal_loss(x, y, 0.25f, 2f, Reduction.Mean)|];")]
    [InlineData("_ = [|torchvision.ops.sigmoid_focal_loss(x, y, 1, 2, Reduction.Sum)|];")] // whole numbers become floats
    [InlineData("_ = [|torchvision.ops.sigmoid_focal_loss(x, y, alpha: 0.25f, reduction: flag ? Reduction.None : Reduction.Sum)|];")]
    public Task Should_report_the_focal_loss_of_floats(string code) => Verify<FocalLossAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = torchvision.ops.sigmoid_focal_loss(x, y, 0.25, 2, Reduction.Mean);")]
    [InlineData("_ = torchvision.ops.sigmoid_focal_loss(x, y, 0.25f, 2f, Reduction.None);")]
    public Task Should_not_report_the_focal_loss_of_doubles_or_its_terms(string code) => Verify<FocalLossAnalyzer>.Statements(code);

    [Theory]
    [InlineData("0.25f, 2f, Reduction.Mean", "0.25, 2.0, Reduction.Mean")]
    [InlineData("1, gamma: 2, reduction: Reduction.Sum", "1.0, gamma: 2.0, reduction: Reduction.Sum")]
    [InlineData("0.25f, alpha, Reduction.Sum", "0.25, (double)alpha, Reduction.Sum")]
    [InlineData("alpha / 2, 2f, Reduction.Sum", "(double)(alpha / 2), 2.0, Reduction.Sum")]
    public Task Should_make_doubles_of_floats(string before, string after) => Verify<FocalLossAnalyzer>.FixedStatements<FocalLossFix>(
        $"float alpha = 0.5f;\n_ = [|torchvision.ops.sigmoid_focal_loss(x, y, {before})|];",
        $"float alpha = 0.5f;\n_ = torchvision.ops.sigmoid_focal_loss(x, y, {after});");
}
