using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class LSTM : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
{
    private readonly RecurrentWeights _weights;

    internal LSTM(long inputSize, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional, Device? device, ScalarType? dtype)
        : base(nameof(LSTM)) =>
        _weights = new(this, 4, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype);

    public override (Tensor, Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0 = null)
    {
        using Tensor? zeros = h0_c0 is null ? _weights.Zeros(input) : null;
        (Tensor h0, Tensor c0) = h0_c0 ?? (zeros!, zeros!);
        Native.lltorch_nn_lstm(input, h0, c0, _weights.All, _weights.HasBias, _weights.Layers, _weights.Dropout, training,
            _weights.Bidirectional, _weights.BatchFirst, out Tensor output, out Tensor hn, out Tensor cn);
        return (output, hn, cn);
    }

    public new (Tensor, Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);

    /// <summary>Nothing to do: the system's LibTorch takes the weights as they are.</summary>
    public void flatten_parameters() { }
}
