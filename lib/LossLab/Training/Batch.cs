using static TorchSharp.torch;

namespace LossLab.Training;

/// <summary>A few examples, taken together for one step.</summary>
/// <param name="Input">What the model is given, <c>[B, …]</c>.</param>
/// <param name="Target">What it should answer, <c>[B, …]</c>.</param>
/// <param name="Weights">Multiplies the loss's terms, as its <c>forward</c> takes them. Null: no weights.</param>
/// <param name="Mask">Bool, true where a term counts, as the loss's <c>forward</c> takes it. Null: all count.</param>
public sealed record Batch(Tensor Input, Tensor Target, Tensor? Weights = null, Tensor? Mask = null) : IDisposable
{
    /// <summary>The number of examples, B.</summary>
    public long Size => Input.shape[0];

    /// <summary>Disposes the tensors.</summary>
    public void Dispose()
    {
        Input.Dispose();
        Target.Dispose();
        Weights?.Dispose();
        Mask?.Dispose();
    }
}
