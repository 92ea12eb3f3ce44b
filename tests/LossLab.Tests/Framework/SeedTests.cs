using LossLab.Data;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework;

/// <summary>What a seed gives. Expected values are those of PyTorch 1.13 for <c>torch.manual_seed(7)</c>.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public SeedTests() => manual_seed(7);

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_draw_PyTorchs_uniform_numbers() =>
        Same([0.5349225402, 0.1988031864, 0.6592116952, 0.6568902731, 0.2327615619], rand(5));

    [Fact]
    public void Should_draw_PyTorchs_normal_numbers() =>
        Same([-0.8201345205, 0.3956311643, 0.8989084959, -1.3884038925], randn(20)[..4]); // 16 or more are made otherwise than few

    [Fact]
    public void Should_draw_PyTorchs_order() => Same([7, 0, 3, 4, 1, 5, 2, 6], randperm(8));

    [Fact]
    public void Should_start_a_layer_as_PyTorch_does()
    {
        Linear layer = nn.Linear(4, 3);
        Same([0.0349225402, -0.301196814, 0.159211695, 0.156890273], layer.weight![0]);
        Same([-0.213160992, -0.293680608, -0.0549098253], layer.bias!);
    }

    [Fact]
    public void Should_go_on_from_a_state_that_is_set_back()
    {
        Tensor state = get_rng_state();
        double[] first = rand(3).ToDoubles();
        manual_seed(8);
        set_rng_state(state);
        Assert.Equal(first, rand(3).ToDoubles());
    }

    private static void Same(double[] expected, Tensor actual) =>
        Assert.All(expected.Zip(actual.ToDoubles()), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
}
