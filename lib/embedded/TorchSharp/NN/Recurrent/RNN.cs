using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class RNN : nn.Module<Tensor, Tensor, (Tensor, Tensor)>
{
    private readonly RecurrentWeights _weights;
    private readonly int _kind;

    internal RNN(long inputSize, long hiddenSize, long numLayers, nn.NonLinearities nonLinearity, bool bias, bool batchFirst, double dropout, bool bidirectional, Device? device, ScalarType? dtype)
        : base(nameof(RNN))
    {
        _kind = nonLinearity == nn.NonLinearities.Tanh ? 1 : 2;
        _weights = new(this, 1, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype);
    }

    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0) => _weights.Run(_kind, input, h0, training);

    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0!);

    public Parameter get_weight_ih(long idx) => _weights.Get(idx, 0);

    public Parameter get_weight_hh(long idx) => _weights.Get(idx, 1);

    public Parameter get_bias_ih(long idx) => _weights.Get(idx, 2);

    public Parameter get_bias_hh(long idx) => _weights.Get(idx, 3);

    /// <summary>Nothing to do: the system's LibTorch takes the weights as they are.</summary>
    public void flatten_parameters() { }
}
