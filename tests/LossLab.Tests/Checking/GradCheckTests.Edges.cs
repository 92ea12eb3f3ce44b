using LossLab.Checking;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Checking;

public sealed partial class GradCheckTests
{
    [Fact]
    public void Should_refuse_Float32_that_the_function_converts_itself()
    {
        Assert.Contains("input is Float32", Assert.Throws<ArgumentException>(
            () => GradCheck.Check(x => x.to(ScalarType.Float64).square(), Point.to(ScalarType.Float32))).Message);
        Assert.Contains("result is Float32", Assert.Throws<ArgumentException>(
            () => GradCheck.CheckSecond(x => x.to(ScalarType.Float32).square(), Point)).Message);
    }

    [Fact]
    public void Should_take_the_same_tensor_twice_and_inputs_that_have_no_part_in_the_result()
    {
        Tensor point = Point;
        GradCheck.Check(x => x[0].sin() * x[1], [point, point]).ThrowIfFailed();
        GradCheck.Check(x => x[0].exp(), [point, zeros(0, ScalarType.Float64), point]).ThrowIfFailed();
        GradCheckReport second = GradCheck.CheckSecond(x => x[0].exp(), [point, point]).ThrowIfFailed();
        Assert.Equal((2, 8), (second.Order, second.Rows.Count)); // grad_output is not listed when it agrees
    }

    [Fact]
    public void Should_take_a_number_and_nothing_at_all()
    {
        Assert.Equal("input", GradCheck.Check(x => x.square(), tensor(2.0)).ThrowIfFailed().Worst!.Element);
        GradCheckReport nothing = GradCheck.Check(x => x.square(), zeros(0, 2, ScalarType.Float64)).ThrowIfFailed();
        Assert.Null(nothing.Worst);
        Assert.Equal("Gradient check passed: 0 comparisons.", nothing.Summary);
    }

    [Fact]
    public void Should_leave_frozen_parameters_out()
    {
        var net = nn.Linear(2, 1).to(ScalarType.Float64);
        net.get_parameter("bias")!.requires_grad_(false);
        GradCheckReport report = GradCheck.CheckSecond(net, () => net.call(Point).square()).ThrowIfFailed();
        Assert.Equal((2, 2), (report.Order, report.Rows.Count));
        Tensor point = Point;
        using DisposeScope scope = NewDisposeScope();
        GradCheck.Check(net, () => net.call(point).square());
        Assert.Equal(0, scope.DisposablesCount);
    }

    [Fact]
    public void Should_fail_when_the_graph_is_cut_even_if_the_slope_is_0() =>
        Assert.False(GradCheck.Check(x => x.detach() * 0, Point).Passed);

    [Theory]
    [InlineData(0, 1e-3)] // x³ at 0: the central difference is h², which only the absolute part of the tolerance allows
    [InlineData(1e4, 1e-6)] // beside a slope of 3·10⁸, rounding is far above the absolute part
    [InlineData(1e8, 1e-6)] // a step of 10⁻⁶ would be lost in x
    public void Should_pass_at_numbers_of_any_size(double x, double step)
    {
        GradCheck.Check(v => v.pow(3), tensor([x]), new() { Step = x == 0 ? 1e-4 : step }).ThrowIfFailed();
        GradCheck.CheckSecond(v => v.pow(3), tensor([x]), new() { Step = step }).ThrowIfFailed();
    }

    [Fact]
    public void Should_not_take_curvature_for_a_kink_and_see_one_that_bends_down()
    {
        Assert.DoesNotContain(GradCheck.Check(x => x.square(), zeros(3, ScalarType.Float64)).Rows, row => row.IsKink);
        GradCheckReport down = GradCheck.Check(x => -x.abs(), tensor([0.0]));
        Assert.True(down.Worst!.IsKink);
        Assert.Contains(down.Notes, note => note.Contains("set AvoidKinks"));
    }

    [Fact]
    public void Should_compare_where_it_moved_to()
    {
        // The slope changes by 10⁻⁴ a step: autograd must be asked at the very same place.
        GradCheckReport report = GradCheck.Check(x => 0.01 * x.abs() + 50 * x.square(), tensor([0.0]), new() { AvoidKinks = true });
        Assert.Contains(report.ThrowIfFailed().Notes, note => note.StartsWith("Moved once"));
        // At a million the step is 1, and the move in proportion.
        GradCheck.Check(x => (x - 1e6).abs(), tensor([1e6]), new() { AvoidKinks = true }).ThrowIfFailed();
        Assert.Empty(GradCheck.Check(x => x.square(), Point, new() { AvoidKinks = true }).Notes);
    }

    [Fact]
    public void Should_compare_1000_elements_one_by_one_and_along_as_many_directions_as_asked()
    {
        Assert.Equal(1000, GradCheck.Check(x => x.square(), ones(1000, ScalarType.Float64)).Rows.Count);
        GradCheckReport Run(int seed) => GradCheck.Check(x => x.square(), Point, new() { Directions = 3, Seed = seed, AvoidKinks = true });
        Assert.Equal(["direction 1", "direction 2", "direction 3"], Run(0).Rows.Select(row => row.Element).Order());
        Assert.Equal(["4 elements, compared along 3 random directions."], Run(0).Notes);
        Assert.Equal(Run(0).Worst, Run(0).Worst);
        Assert.NotEqual(Run(0).Worst, Run(1).Worst);
    }

    [Fact]
    public void Should_draw_directions_that_hide_no_element()
    {
        double[] numbers = new GradDirections([], [], new Random(1)).Numbers([1000]).data<double>().ToArray();
        Assert.All(numbers, number => Assert.InRange(Math.Abs(number), 0.5, 1.5));
        Assert.InRange(numbers.Count(number => number > 0), 400, 600);
    }

    [Fact]
    public void Should_refuse_options_that_make_no_sense()
    {
        Assert.Equal("Step", Assert.Throws<ArgumentOutOfRangeException>(() => new GradCheckOptions { Step = 0 }).ParamName);
        Assert.Equal("Relative", Assert.Throws<ArgumentOutOfRangeException>(() => new GradCheckOptions { Relative = -1 }).ParamName);
        Assert.Equal("Absolute", Assert.Throws<ArgumentOutOfRangeException>(() => new GradCheckOptions { Absolute = double.NaN }).ParamName);
        Assert.Equal("Directions", Assert.Throws<ArgumentOutOfRangeException>(() => new GradCheckOptions { Directions = -1 }).ParamName);
    }
}
