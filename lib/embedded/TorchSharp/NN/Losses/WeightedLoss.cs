using static TorchSharp.torch;

namespace TorchSharp;

public abstract class WeightedLoss<T1, T2, TResult>(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean)
    : Loss<T1, T2, TResult>(reduction)
{
    public Tensor? weight { get; } = weight;
}
