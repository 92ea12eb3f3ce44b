using static TorchSharp.torch;

namespace LossLab.Training;

/// <summary>A few examples, taken together for one step.</summary>
/// <param name="Input">What the model is given, <c>[B, …]</c>.</param>
/// <param name="Target">What it should answer, <c>[B, …]</c>.</param>
public sealed record Batch(Tensor Input, Tensor Target) : IDisposable
{
    /// <summary>The number of examples, B.</summary>
    public long Size => Input.shape[0];

    /// <summary>Disposes both tensors.</summary>
    public void Dispose()
    {
        Input.Dispose();
        Target.Dispose();
    }
}
