using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class InstanceNorm1d : InstanceNorm
{
    internal InstanceNorm1d(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, nameof(InstanceNorm1d)) { }

    protected override long GetNumberOfBatchDimensions() => 3;

    protected override void ValidateInputDimensions(Tensor input)
    {
        if (input.dim() is not (2 or 3))
            throw new ArgumentException($"InstanceNorm1d expects 2 or 3 dimensions; the input is [{string.Join(", ", input.shape)}].", nameof(input));
    }
}
