using LossLab.Checking;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>A reader's own loss, as lib/LossLab/README.md writes it, has everything the library's have.</summary>
public sealed class CustomLossTests
{
    [Fact]
    public void Should_inherit_guards_weights_and_mask()
    {
        using DisposeScope scope = NewDisposeScope();
        var loss = new CauchyLoss(2);
        Tensor input = tensor(new[] { 1.0, double.NaN, 3 }), target = zeros(3, ScalarType.Float64);
        Tensor mask = tensor(new[] { true, false, true }), weights = tensor(new double[] { 1, 5, 2 });
        Numbers.Equal((Math.Log(1.25) + 2 * Math.Log(3.25)) / 2, loss.forward(input, target, weights, mask));
        GradCheck.Check(x => loss.forward(x, target), tensor([1.0, -2, 3])).ThrowIfFailed();
        Assert.StartsWith("CauchyLoss: input is [3]", Assert.Throws<ArgumentException>(() => loss.forward(input, target.unsqueeze(1))).Message);
    }

    private sealed class CauchyLoss(double c = 1) : ElementwiseLoss(nn.Reduction.Mean, WeightNormalizer.Count)
    {
        protected override Tensor Elementwise(Tensor input, Tensor target) => ((input - target) / c).square().log1p();
    }
}
