using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The weights of a recurrent layer, per level and direction: input to gates, state to gates, and their biases.</summary>
internal sealed class RecurrentWeights
{
    internal RecurrentWeights(nn.Module module, int gates, long inputSize, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional, Device? device, ScalarType? dtype)
    {
        (Layers, HiddenSize, HasBias, BatchFirst, Dropout, Bidirectional) = (numLayers, hiddenSize, bias, batchFirst, dropout, bidirectional);
        var all = new List<Parameter>();
        for (long level = 0; level < numLayers; level++)
        {
            long inputs = level == 0 ? inputSize : hiddenSize * Directions;
            foreach (string direction in bidirectional ? (string[])["", "_reverse"] : [""])
            {
                Add($"weight_ih_l{level}{direction}", [gates * hiddenSize, inputs]);
                Add($"weight_hh_l{level}{direction}", [gates * hiddenSize, hiddenSize]);
                if (!bias) continue;
                Add($"bias_ih_l{level}{direction}", [gates * hiddenSize]);
                Add($"bias_hh_l{level}{direction}", [gates * hiddenSize]);
            }
        }
        All = [.. all];
        foreach (Parameter parameter in All) LayerInit.BiasUniform(parameter, hiddenSize);

        void Add(string name, long[] shape)
        {
            Parameter parameter = LayerInit.Empty(shape, device, dtype);
            module.register_parameter(name, parameter);
            all.Add(parameter);
        }
    }

    internal Parameter[] All { get; }

    internal long Layers { get; }

    internal long HiddenSize { get; }

    internal bool HasBias { get; }

    internal bool BatchFirst { get; }

    internal double Dropout { get; }

    internal bool Bidirectional { get; }

    internal long Directions => Bidirectional ? 2 : 1;

    /// <summary>The weight of a level's forward direction: 0 input, 1 state, 2 input bias, 3 state bias.</summary>
    internal Parameter Get(long level, int kind)
    {
        if (level < 0 || level >= Layers) throw new ArgumentOutOfRangeException("idx", level, $"This layer has the levels 0 to {Layers - 1}.");
        int each = HasBias ? 4 : 2;
        if (kind >= each) throw new InvalidOperationException("This layer has no biases.");
        return All[level * Directions * each + kind];
    }

    /// <summary>A state of zeros for an input [time, batch, features], or batch first.</summary>
    internal Tensor Zeros(Tensor input)
    {
        if (input.dim() != 3)
            throw new ArgumentException($"A recurrent layer expects 3 dimensions, {(BatchFirst ? "[batch, time, features]" : "[time, batch, features]")}; the input is [{string.Join(", ", input.shape)}].", nameof(input));
        return zeros([Layers * Directions, input.shape[BatchFirst ? 0 : 1], HiddenSize], dtype: input.dtype, device: input.device);
    }

    internal (Tensor output, Tensor state) Run(int kind, Tensor input, Tensor? h0, bool training)
    {
        using Tensor? zeros = h0 is null ? Zeros(input) : null;
        Native.lltorch_nn_rnn(kind, input, h0 ?? zeros!, All, HasBias, Layers, Dropout, training, Bidirectional, BatchFirst, out Tensor output, out Tensor hn);
        return (output, hn);
    }
}
