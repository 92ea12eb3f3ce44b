using LossLab.Data;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework;

/// <summary>The optimisers of the chapters. Where they end after nine steps is PyTorch 1.13's.</summary>
public sealed class OptimizerTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Theory]
    [InlineData("sgd momentum", -2.40995216, -2.76672292, -1.93019617, -1.78898895, -2.66190338, -2.57817006)]
    [InlineData("adam", -0.566033483, 0.0254483148, -0.704372704, -0.600681186, -0.151398242, -0.29147923)]
    [InlineData("adamw", -0.55579859, -0.0157521442, -0.700663209, -0.598019421, -0.17717886, -0.305043995)]
    public void Should_end_where_PyTorch_does(string name, params double[] expected)
    {
        Parameter a = nn.Parameter(Numbers(6).view(3, 2)), b = nn.Parameter(2 * Numbers(4));
        optim.Optimizer optimizer = name switch
        {
            "sgd momentum" => optim.SGD([a, b], 0.1, momentum: 0.9, dampening: 0.1, weight_decay: 0.01),
            "adam" => optim.Adam([a, b], 0.1, weight_decay: 0.02),
            _ => optim.AdamW([a, b], 0.1, weight_decay: 0.1),
        };
        for (int i = 0; i < 9; i++)
        {
            optimizer.zero_grad();
            (0.5 * a.square().sum() + (b - 1).abs().pow(1.5).sum() + a.sum() * b[0]).backward();
            optimizer.step();
        }

        Assert.All(a.ToDoubles().Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-4));
    }

    [Fact]
    public void Should_leave_a_parameter_that_never_had_a_gradient()
    {
        Parameter used = nn.Parameter(ones(1)), unused = nn.Parameter(ones(1));
        optim.Optimizer adam = optim.Adam([used, unused], 0.1, weight_decay: 0.5);
        adam.zero_grad();
        used.sum().backward();
        adam.step();
        Assert.Null(unused.grad);
        Assert.Equal(1, unused.ToDouble());
    }

    [Fact]
    public void Should_set_null_when_the_module_zeroes_its_gradients()
    {
        Linear layer = nn.Linear(2, 1);
        layer.call(ones(3, 2)).sum().backward();
        Assert.Equal([3, 3], layer.weight!.grad!.ToDoubles());
        layer.zero_grad();
        Assert.Null(layer.weight!.grad);
    }

    private static Tensor Numbers(int count) => (arange(count, ScalarType.Float64) * 1.7 + 0.3).sin().to(ScalarType.Float32);
}
