using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract class InstanceNorm : NormBase
{
    public InstanceNorm(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype, string name)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, name) { }

    /// <summary>The number of dimensions of an input with a batch dimension.</summary>
    protected abstract long GetNumberOfBatchDimensions();

    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        bool ofInput = training || !track_running_stats;
        Tensor Normalize(Tensor batch) =>
            Native.lltorch_nn_instance_norm(batch, weight, bias, running_mean, running_var, ofInput, momentum ?? 0, eps);

        if (input.dim() == GetNumberOfBatchDimensions()) return Normalize(input);
        using Tensor single = input.unsqueeze(0);
        using Tensor result = Normalize(single);
        return result.squeeze(0);
    }
}
