using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>PyTorch's default initialisation of a layer, drawn in PyTorch's order: the same seed gives the same weights.</summary>
internal static class LayerInit
{
    internal static Parameter Empty(ReadOnlySpan<long> shape, Device? device, ScalarType? dtype) =>
        new(empty(shape, dtype: dtype, device: device));

    internal static Parameter Full(ReadOnlySpan<long> shape, double value, Device? device, ScalarType? dtype) =>
        new(full(shape, value, dtype: dtype, device: device));

    /// <summary>U(±1/√fan_in), written as PyTorch writes it: Kaiming with a = √5.</summary>
    internal static void KaimingUniform(Tensor weight) => nn.init.kaiming_uniform_(weight, Math.Sqrt(5)).Dispose();

    /// <summary>U(±1/√fan_in).</summary>
    internal static void BiasUniform(Tensor bias, long fanIn)
    {
        double bound = fanIn > 0 ? 1 / Math.Sqrt(fanIn) : 0;
        nn.init.uniform_(bias, -bound, bound).Dispose();
    }
}
