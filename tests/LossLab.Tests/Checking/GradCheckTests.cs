using LossLab.Checking;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Checking;

public sealed partial class GradCheckTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    private static Tensor Point => tensor([0.3, -1.2, 2.5, 0.7], [2, 2]);

    [Fact]
    public void Should_pass_when_the_gradient_is_right()
    {
        GradCheckReport report = GradCheck.Check(x => x.sin() * x.exp(), Point);
        Assert.True(report.Passed, report.ToString());
        Assert.Equal(4, report.Rows.Count);
        Assert.StartsWith("Gradient check passed: 4 comparisons", report.Summary);
    }

    [Fact]
    public void Should_name_the_worst_element_when_one_is_wrong()
    {
        Tensor factor = tensor([1.0, 1, 1.5, 1], [2, 2]);
        // The value is x², the gradient that of factor·x².
        GradCheckReport report = GradCheck.Check(x => x.square() * factor - (x.square() * (factor - 1)).detach(), Point);
        Assert.False(report.Passed);
        Assert.Equal(1, report.Failures);
        Assert.Equal("input[1, 0]", report.Worst!.Element);
        Assert.Contains("input[1, 0]", report.Summary);
        Assert.Contains("differs", report.ToString());
        Assert.Throws<InvalidOperationException>(() => report.ThrowIfFailed());
    }

    [Fact]
    public void Should_name_the_input_when_there_are_several()
    {
        GradCheckReport report = GradCheck.Check(x => x[0] * x[1] + x[1].detach().square(), [Point, Point + 1]);
        Assert.False(report.Passed);
        Assert.StartsWith("inputs[1]", report.Worst!.Element);
        Assert.All(report.Rows.Where(row => row.Element.StartsWith("inputs[0]")), row => Assert.True(row.Passed));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Should_catch_a_backward_that_ignores_its_grad_output(bool scalar)
    {
        GradCheckReport report = GradCheck.Check(x => scalar ? IgnoresGradOutput.apply(x).sum() : IgnoresGradOutput.apply(x), Point);
        Assert.Equal(4, report.Failures);
    }

    [Fact]
    public void Should_refuse_Float32()
    {
        var error = Assert.Throws<ArgumentException>(() => GradCheck.Check(x => x.square(), Point.to(ScalarType.Float32)));
        Assert.Contains("Float32", error.Message);
        Assert.Contains("Float64", error.Message);
        Assert.Contains("Float32", Assert.Throws<ArgumentException>(() => GradCheck.Check(x => x.to(ScalarType.Float32), Point)).Message);
        Assert.Contains("weight", Assert.Throws<ArgumentException>(() => GradCheck.Check(nn.Linear(2, 1), () => Point.sum())).Message);
    }

    [Fact]
    public void Should_refuse_a_function_that_draws_random_numbers()
    {
        var error = Assert.Throws<ArgumentException>(() => GradCheck.Check(x => nn.functional.dropout(x, 0.5), ones(20, dtype: ScalarType.Float64)));
        Assert.Contains("eval()", error.Message);
    }

    [Fact]
    public void Should_say_that_the_graph_is_cut_when_it_is()
    {
        GradCheckReport report = GradCheck.Check(x => x.detach().square(), Point);
        Assert.False(report.Passed);
        Assert.Contains("detach()", report.ToString());
    }

    [Fact]
    public void Should_tell_a_kink_and_leave_it_on_request()
    {
        Tensor atKink = tensor([0.0, 1, -2, 0]);
        GradCheckReport report = GradCheck.Check(x => x.relu(), atKink);
        Assert.False(report.Passed);
        Assert.Equal(2, report.Rows.Count(row => row.IsKink));
        Assert.Contains("kink", report.ToString());

        GradCheckReport away = GradCheck.Check(x => x.relu(), atKink, new() { AvoidKinks = true });
        Assert.True(away.Passed, away.ToString());
        Assert.Contains(away.Notes, note => note.StartsWith("Moved 2 times"));
        Numbers(atKink, [0, 1, -2, 0]);
    }

    [Fact]
    public void Should_compare_along_random_directions_when_there_are_many_elements()
    {
        Tensor large = linspace(-3, 3, 5000, dtype: ScalarType.Float64);
        GradCheckReport report = GradCheck.Check(x => x.sin(), large);
        Assert.True(report.Passed, report.ToString());
        Assert.Equal(20, report.Rows.Count);
        Assert.Contains(report.Notes, note => note.StartsWith("5000 elements"));
        Assert.False(GradCheck.Check(x => x.sin() + (2 * x.narrow(0, 7, 1)).detach(), large, new() { Directions = 5 }).Passed);
    }

    [Fact]
    public void Should_check_a_modules_parameters_and_put_them_back()
    {
        manual_seed(1);
        nn.Module<Tensor, Tensor> net = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1)).to(ScalarType.Float64);
        double[] before = [.. net.parameters().SelectMany(p => p.detach().data<double>().ToArray())];
        GradCheckReport report = GradCheck.Check(net, () => net.call(Point).square().mean());
        Assert.True(report.Passed, report.ToString());
        Assert.Equal(2 * 3 + 3 + 3 + 1, report.Rows.Count);
        Assert.Contains(report.Rows, row => row.Element == "0.weight[2, 1]");
        Assert.Equal(before, net.parameters().SelectMany(p => p.detach().data<double>().ToArray()));
        Assert.True(GradCheck.CheckSecond(net, () => net.call(Point).square().mean()).Passed);
    }

    [Fact]
    public void Should_check_the_second_gradient()
    {
        GradCheckReport report = GradCheck.CheckSecond(x => (x * x.exp()).sum(), Point);
        Assert.True(report.Passed, report.ToString());
        Assert.StartsWith("Second", report.Summary);
        Assert.True(GradCheck.CheckSecond(x => 3 * x, Point).Passed);
        Assert.False(GradCheck.CheckSecond(x => x.square() * x.detach(), Point).Passed);
    }

    [Fact]
    public void Should_catch_a_backward_that_cuts_off_its_grad_output()
    {
        // Right by itself, in value, gradient and second gradient; wrong as soon as another function comes after it.
        Assert.True(GradCheck.Check(x => CutsOffGradOutput.apply(x), Point).Passed);
        GradCheckReport report = GradCheck.CheckSecond(x => CutsOffGradOutput.apply(x), Point);
        Assert.False(report.Passed);
        Assert.Equal(("grad_output", 1), (report.Worst!.Element, report.Failures));
        Assert.All(report.Rows.Skip(1), row => Assert.True(row.Passed));
        Assert.Contains("detach()", GradCheck.CheckSecond(x => x.detach().square(), Point).ToString());
    }

    [Fact]
    public void Should_catch_a_small_error_in_one_element_of_many()
    {
        Tensor x = linspace(-3, 3, 5000, dtype: ScalarType.Float64), first = arange(5000).eq(4321).to(ScalarType.Float64);
        Assert.False(GradCheck.Check(v => v.sin() + (first * v * 0.01).detach(), x).Passed);
        Assert.False(GradCheck.Check(v => v.sin() + (first * v * 1e-4).detach(), x, new() { Directions = 0 }).Passed);
    }

    [Fact]
    public void Should_fail_for_a_NaN()
    {
        GradCheckReport report = GradCheck.Check(x => x.sqrt(), tensor([1.0, -1]));
        Assert.False(report.Passed);
        Assert.Equal("input[1]", report.Worst!.Element);
    }

    [Fact]
    public void Should_leave_nothing_behind()
    {
        Tensor x = Point;
        using DisposeScope scope = NewDisposeScope();
        _ = GradCheck.Check(y => y.square(), x, new() { AvoidKinks = true });
        _ = GradCheck.CheckSecond(y => y.square(), x);
        Assert.Equal(0, scope.DisposablesCount);
    }

    private static void Numbers(Tensor actual, double[] expected) => Assert.Equal(expected, actual.data<double>().ToArray());

    /// <summary>x² with a backward that can be differentiated by x, and not by grad_output.</summary>
    private sealed class CutsOffGradOutput : autograd.SingleTensorFunction<CutsOffGradOutput>
    {
        public override string Name => nameof(CutsOffGradOutput);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            ctx.save_for_backward([x]);
            return x.square();
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) =>
            [2 * ctx.get_saved_variables()[0] * grad_output.detach()];
    }

    /// <summary>x² with a backward that is right only for a grad_output of ones.</summary>
    private sealed class IgnoresGradOutput : autograd.SingleTensorFunction<IgnoresGradOutput>
    {
        public override string Name => nameof(IgnoresGradOutput);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            ctx.save_for_backward([x]);
            return x.square();
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => [2 * ctx.get_saved_variables()[0]];
    }
}
