using static TorchSharp.torch;

namespace LossLab.Tests.Training;

/// <summary>A loss that is simple enough to be checked by hand.</summary>
internal sealed class SquaredError(bool reduce = true) : nn.Module<Tensor, Tensor, Tensor>(nameof(SquaredError))
{
    public override Tensor forward(Tensor input, Tensor target) =>
        reduce ? (input - target).square().mean() : (input - target).square();
}
