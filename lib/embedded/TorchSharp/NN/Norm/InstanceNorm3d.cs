using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class InstanceNorm3d : InstanceNorm
{
    internal InstanceNorm3d(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, nameof(InstanceNorm3d)) { }

    protected override long GetNumberOfBatchDimensions() => 5;

    protected override void ValidateInputDimensions(Tensor input)
    {
        if (input.dim() is not (4 or 5))
            throw new ArgumentException($"InstanceNorm3d expects 4 or 5 dimensions; the input is [{string.Join(", ", input.shape)}].", nameof(input));
    }
}
