using LossLab.Checking;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Checking;

public sealed class NumericGuardTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly nn.Module<Tensor, Tensor> _net;
    private readonly Tensor _x = ones(3, 2), _y = zeros(3, 1);

    public NumericGuardTests()
    {
        manual_seed(1);
        _net = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1));
    }

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_find_nothing_in_a_healthy_step()
    {
        NumericReport report = NumericGuard.Inspect(_net, () => new MseLoss().call(_net.call(_x), _y));
        Assert.True(report.IsFinite);
        Assert.True(double.IsFinite(report.Loss));
        Assert.StartsWith("All finite", report.ToString());
        Assert.All(_net.parameters(), p => Assert.NotNull(p.grad));
    }

    [Fact]
    public void Should_name_a_parameter_that_was_not_finite_before_the_step()
    {
        using (no_grad()) _net.get_parameter("2.weight")![0, 1] = tensor(double.NaN, ScalarType.Float32);
        NumericFinding first = NumericGuard.Inspect(_net, () => _net.call(_x).sum()).First!;
        Assert.Equal((NumericPlace.Parameter, "2.weight", 1, 0), (first.Where, first.Name, first.NaNs, first.Infinities));
    }

    [Fact]
    public void Should_name_the_input_when_the_data_are_to_blame()
    {
        Tensor bad = tensor([1f, 2, float.PositiveInfinity, 4, 5, 6], [3, 2]);
        NumericFinding first = NumericGuard.Inspect(_net, () => _net.call(bad).sum()).First!;
        Assert.Equal(NumericPlace.Input, first.Where);
        Assert.Contains("[3, 2]", first.ToString());
    }

    [Fact]
    public void Should_name_the_module_where_it_starts()
    {
        var net = nn.Sequential(nn.Linear(2, 4), new Logarithm(), nn.Linear(4, 1));
        using (no_grad()) net.get_parameter("0.weight")!.fill_(-1);
        NumericFinding first = NumericGuard.Inspect(net, () => net.call(_x).sum()).First!;
        Assert.Equal((NumericPlace.Output, "1 (Logarithm)"), (first.Where, first.Name));
    }

    [Fact]
    public void Should_name_the_module_where_it_starts_even_if_the_loss_refuses_what_comes_of_it()
    {
        var net = nn.Sequential(nn.Linear(2, 4), new Logarithm(), nn.Linear(4, 1), nn.Sigmoid());
        using (no_grad()) net.get_parameter("0.weight")!.fill_(-1);
        NumericReport report = NumericGuard.Inspect(net, () => new BceLoss().call(net.call(_x), _y));
        Assert.Equal((NumericPlace.Output, "1 (Logarithm)"), (report.First!.Where, report.First.Name));
        Assert.Equal(double.NaN, report.Loss);
        Assert.Throws<DivideByZeroException>(() => NumericGuard.Inspect(_net, () => throw new DivideByZeroException()));
    }

    [Fact]
    public void Should_name_the_loss_when_all_before_it_was_finite()
    {
        NumericFinding first = NumericGuard.Inspect(_net, () => (_net.call(_x).sum() * 0).log()).First!;
        Assert.Equal((NumericPlace.Loss, 1), (first.Where, first.Infinities));
    }

    [Fact]
    public void Should_name_the_operation_whose_slope_is_NaN()
    {
        // 0·∞: the root's slope at 0 is infinite, and the factor before it is 0.
        NumericFinding first = NumericGuard.Inspect(_net, () => ((_net.call(_x) * 0).sqrt() * 0).sum()).First!;
        Assert.Equal((NumericPlace.Operation, "SqrtBackward0"), (first.Where, first.Name));
        Assert.StartsWith("Operation SqrtBackward0 made a NaN", first.ToString());
    }

    [Fact]
    public void Should_name_the_gradient_that_is_infinite()
    {
        nn.Module<Tensor, Tensor> line = nn.Linear(2, 1);
        NumericFinding first = NumericGuard.Inspect(line, () =>
        {
            Tensor y = line.call(_x);
            return ((y - y.detach()) * 1e30 * 1e30).sum();
        }).First!;
        Assert.Equal((NumericPlace.Gradient, "bias", 1), (first.Where, first.Name, first.Infinities));
    }

    [Fact]
    public void Should_name_a_buffer_that_was_not_finite_before_the_step()
    {
        var norm = nn.BatchNorm1d(2);
        norm.get_buffer("running_mean")!.fill_(double.NaN);
        NumericFinding first = NumericGuard.Inspect(norm, () => norm.call(_x).sum()).First!;
        Assert.Equal((NumericPlace.Buffer, "running_mean", 2), (first.Where, first.Name, first.NaNs));
    }

    [Fact]
    public void Should_watch_the_model_itself_and_modules_of_two_tensors()
    {
        var logarithm = new Logarithm();
        Assert.Equal((NumericPlace.Output, "Logarithm"), Find(logarithm, () => logarithm.call(-_x).sum()));
        var ratio = new Ratio();
        Assert.Equal((NumericPlace.Output, "Ratio"), Find(ratio, () => ratio.call(_y, _y).sum()));
        Assert.Equal((NumericPlace.Input, "Ratio"), Find(ratio, () => ratio.call(_y, _y * double.NaN).sum()));

        static (NumericPlace, string) Find(nn.Module model, Func<Tensor> loss)
        {
            NumericFinding first = NumericGuard.Inspect(model, loss).First!;
            return (first.Where, first.Name);
        }
    }

    [Fact]
    public void Should_look_away_when_it_is_done()
    {
        var watch = new ModuleWatch(_net);
        watch.Dispose();
        _net.call(_x * double.NaN);
        Assert.Null(watch.First);
    }

    [Fact]
    public void Should_leave_the_gradients_of_one_pass_and_no_tensor_behind()
    {
        Tensor Loss() => _net.call(_x).sum();
        NumericGuard.Inspect(_net, Loss);
        double[] once = Slopes();
        using (DisposeScope scope = NewDisposeScope())
        {
            NumericGuard.Inspect(_net, Loss);
            Assert.Equal(0, scope.DisposablesCount);
        }

        Assert.Equal(once, Slopes());
        double[] Slopes() => [.. _net.parameters().SelectMany(p => p.grad!.data<float>().ToArray()).Select(slope => (double)slope)];
    }

    [Fact]
    public void Should_say_that_a_reduction_is_missing_or_the_loss_complex()
    {
        Assert.Contains("complex", Assert.Throws<ArgumentException>(() => NumericGuard.Inspect(_net, () => tensor(new System.Numerics.Complex(1, 2)))).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("reduction", Assert.Throws<ArgumentException>(() => NumericGuard.Inspect(_net, () => _net.call(_x))).Message);
    }

    private sealed class Logarithm() : nn.Module<Tensor, Tensor>(nameof(Logarithm))
    {
        public override Tensor forward(Tensor input) => input.log();
    }

    private sealed class Ratio() : nn.Module<Tensor, Tensor, Tensor>(nameof(Ratio))
    {
        public override Tensor forward(Tensor a, Tensor b) => a / b;
    }
}
