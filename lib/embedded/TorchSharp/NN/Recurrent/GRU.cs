using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class GRU : nn.Module<Tensor, Tensor, (Tensor, Tensor)>
{
    private readonly RecurrentWeights _weights;

    internal GRU(long inputSize, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional, Device? device, ScalarType? dtype)
        : base(nameof(GRU)) =>
        _weights = new(this, 3, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype);

    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0 = null) => _weights.Run(0, input, h0, training);

    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0!);

    /// <summary>Nothing to do: the system's LibTorch takes the weights as they are.</summary>
    public void flatten_parameters() { }
}
