using LossLab.Analyzers.CodeFixes;

namespace LossLab.Analyzers.Tests;

/// <summary>LL0015.</summary>
public class TrainingLoopAnalyzerTests
{
    [Fact]
    public Task Should_begin_the_loop_with_a_scope() => Verify<TrainingLoopAnalyzer>.FixedStatements<DisposeScopeFix>("""
        [|for|] (int i = 0; i < 100; i++)
        {
            sgd.zero_grad();
            var loss = functional.mse_loss(net.call(x), y);
            loss.backward();
            sgd.step();
        }
        """, """
        for (int i = 0; i < 100; i++)
        {
            using var scope = NewDisposeScope();
            sgd.zero_grad();
            var loss = functional.mse_loss(net.call(x), y);
            loss.backward();
            sgd.step();
        }
        """);

    [Theory]
    [InlineData("[|while|] (true) { (net.call(x) - y).square().mean().backward(); sgd.step(); }")]
    [InlineData("[|foreach|] (var batch in new[] { x, y }) { var loss = net.call(batch).sum(); if (flag) autograd.backward([loss]); }")]
    [InlineData("[|do|] net.call(x).sum().backward(); while (flag);")]
    [InlineData("for (int e = 0; e < 9; e++) [|for|] (int i = 0; i < 9; i++) { (x * p).sum().backward(); }")]
    [InlineData("Action run = () => { [|for|] (int i = 0; i < 9; i++) (x * p).sum().backward(); };")]
    public Task Should_report_loops_of_every_kind(string code) => Verify<TrainingLoopAnalyzer>.Statements(code);

    [Theory]
    [InlineData("for (int i = 0; i < 9; i++) { using var scope = NewDisposeScope(); (x * p).sum().backward(); }")]
    [InlineData("using (torch.NewDisposeScope()) for (int i = 0; i < 9; i++) (x * p).sum().backward();")]
    [InlineData("using var scope = NewDisposeScope(); for (int i = 0; i < 9; i++) (x * p).sum().backward();")]
    [InlineData("for (int i = 0; i < 9; i++) { using var loss = (x * p).sum(); loss.backward(); }")]
    [InlineData("for (int i = 0; i < 9; i++) { var loss = (x * p).sum(); loss.backward(); loss.Dispose(); }")]
    [InlineData("for (int i = 0; i < 9; i++) _ = x + i;")] // no training
    [InlineData("void Step() => (x * p).sum().backward(); for (int i = 0; i < 9; i++) Step();")]
    [InlineData("for (int i = 0; i < 9; i++) sgd.step(() => { var loss = (x * p).sum(); loss.backward(); return loss.detach(); });")]
    [InlineData("(x * p).sum().backward(); sgd.step();")]
    public Task Should_not_report_loops_that_are_looked_after_or_do_not_train(string code) => Verify<TrainingLoopAnalyzer>.Statements(code);

    [Fact]
    public Task Should_not_report_a_loop_of_a_class_with_a_scope() => Verify<TrainingLoopAnalyzer>.Source("""
        sealed class Training : IDisposable
        {
            private readonly DisposeScope _scope = NewDisposeScope();

            public void Dispose() => _scope.Dispose();

            public void Run(Parameter p)
            {
                for (int i = 0; i < 9; i++) p.square().sum().backward();
            }
        }
        """);

    [Fact]
    public Task Should_report_a_loop_of_a_program() => Verify<TrainingLoopAnalyzer>.Source("""
        var p = nn.Parameter(zeros(1));
        [|for|] (int i = 0; i < 9; i++) p.square().sum().backward();
        """);

    // A scope would dispose what is kept.
    [Theory]
    [InlineData("Tensor last = x; [|for|] (int i = 0; i < 9; i++) { last = (x * p).sum(); last.backward(); }")]
    [InlineData("List<Tensor> all = []; [|for|] (int i = 0; i < 9; i++) { var loss = (x * p).sum(); loss.backward(); all.Add(loss); }")]
    [InlineData("[|for|] (int i = 0; i < 9; i++) { int scope = i; (x * p * scope).sum().backward(); }")]
    public Task Should_not_dispose_what_leaves_the_loop(string code) => Verify<TrainingLoopAnalyzer>.FixedStatements<DisposeScopeFix>(code, code);
}
