namespace LossLab.Analyzers.Tests;

/// <summary>LL0010, LL0011 and LL0016.</summary>
public class InitAnalyzerTests
{
    [Theory]
    [InlineData("[|init.xavier_normal_(net.weight)|];")]
    [InlineData("_ = [|torch.nn.init.glorot_normal_(x, 2)|];")]
    public Task Should_report_Xaviers_normal_numbers(string code) => Verify<XavierNormalAnalyzer>.Statements(code);

    [Theory]
    [InlineData("init.xavier_uniform_(net.weight);")]
    [InlineData("init.kaiming_normal_(net.weight); init.normal_(x, 0, 0.1);")]
    public Task Should_not_report_other_starts(string code) => Verify<XavierNormalAnalyzer>.Statements(code);

    [Theory]
    [InlineData("[|init.trunc_normal_(x)|];")]
    [InlineData("[|init.trunc_normal_(x, std: 0.02)|].add_(y);")]
    public Task Should_report_trunc_normal(string code) => Verify<TruncNormalAnalyzer>.Statements(code);

    [Fact]
    public Task Should_not_report_a_clamp() => Verify<TruncNormalAnalyzer>.Statements("init.normal_(x).clamp_(-2, 2);");

    [Theory]
    [InlineData("_ = [|nn.GroupNorm(2, 8)|];")]
    [InlineData("_ = Sequential(net, [|GroupNorm(2, 8, affine: true)|]);")]
    [InlineData("_ = [|GroupNorm(2, 8, affine: flag)|];")]
    public Task Should_report_a_GroupNorm_that_nobody_fills(string code) => Verify<GroupNormAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = GroupNorm(2, 8, affine: false);")]
    [InlineData("_ = LayerNorm(8);")]
    [InlineData("var norm = GroupNorm(2, 8); init.ones_(norm.weight); init.zeros_(norm.bias);")]
    [InlineData("var all = Sequential(net, GroupNorm(2, 8)); all.load(\"weights.dat\");")]
    public Task Should_not_report_a_GroupNorm_without_weights_or_with_filled_ones(string code) => Verify<GroupNormAnalyzer>.Statements(code);

    [Fact]
    public Task Should_not_report_a_field_that_the_constructor_fills() => Verify<GroupNormAnalyzer>.Source("""
        class Block : nn.Module<Tensor, Tensor>
        {
            private readonly GroupNorm _norm = GroupNorm(2, 8);

            public Block() : base("block")
            {
                init.ones_(_norm.weight);
                init.zeros_(_norm.bias);
                RegisterComponents();
            }

            public override Tensor forward(Tensor x) => _norm.call(x);
        }
        """);
}
