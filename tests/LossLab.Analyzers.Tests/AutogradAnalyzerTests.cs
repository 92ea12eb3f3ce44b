using LossLab.Analyzers.CodeFixes;

namespace LossLab.Analyzers.Tests;

/// <summary>LL0004 and LL0013.</summary>
public class AutogradAnalyzerTests
{
    [Theory]
    [InlineData("_ = [|autograd.grad([x], [y], create_graph: true)|];", "_ = autograd.grad([x], [y], create_graph: true, retain_graph: true);")]
    [InlineData("_ = [|autograd.grad([x], [y], null, false, true)|];", "_ = autograd.grad([x], [y], null, true, true);")]
    [InlineData("[|x.backward(create_graph: true)|];", "x.backward(create_graph: true, retain_graph: true);")]
    [InlineData("[|x.backward(retain_graph: false, create_graph: true)|];", "x.backward(retain_graph: true, create_graph: true);")]
    public Task Should_retain_the_graph_that_is_created(string before, string after) =>
        Verify<CreateGraphAnalyzer>.FixedStatements<RetainGraphFix>(before, after);

    [Theory]
    [InlineData("_ = autograd.grad([x], [y]);")]
    [InlineData("_ = autograd.grad([x], [y], retain_graph: true, create_graph: true);")]
    [InlineData("_ = autograd.grad([x], [y], create_graph: flag);")]
    [InlineData("_ = autograd.grad([x], [y], retain_graph: flag, create_graph: true);")]
    [InlineData("autograd.backward([x], create_graph: true);")] // follows create_graph
    [InlineData("x.backward();")]
    [InlineData("x.backward(retain_graph: true);")]
    public Task Should_not_report_a_graph_that_stays_or_is_not_created(string code) => Verify<CreateGraphAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = [|torch.matmul(x, y)|];")]
    [InlineData("_ = [|x.matmul(y)|] + 1;")]
    [InlineData("_ = p is { } q ? [|q.matmul(y)|] : x;")]
    public Task Should_report_matmul(string code) => Verify<MatmulAnalyzer>.Statements(code);

    [Theory]
    [InlineData("_ = x.mm(y) + torch.bmm(x, y) + torch.einsum(\"ij,jk\", x, y);")]
    [InlineData("static Tensor matmul(Tensor a, Tensor b) => a.mm(b); _ = matmul(x, y);")]
    public Task Should_not_report_products_that_raise_exceptions(string code) => Verify<MatmulAnalyzer>.Statements(code);
}
