using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>A tensor as it stands in a vector file.</summary>
public sealed record VectorTensor(long[] Shape, double[] Data)
{
    public Tensor ToTensor() => tensor(Data, Shape);
}
