using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract class BatchNorm : NormBase
{
    public BatchNorm(long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype, string name)
        : base(num_features, eps, momentum, affine, track_running_stats, device, dtype, name) { }

    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        double factor = momentum ?? 0;
        if (training && num_batches_tracked is not null)
        {
            num_batches_tracked.add_(1);
            // Without a momentum the running statistics are plain averages.
            factor = momentum ?? 1.0 / num_batches_tracked.item<long>();
        }
        bool ofBatch = training || (running_mean is null && running_var is null);
        return Native.lltorch_nn_batch_norm(input, weight, bias, running_mean, running_var, ofBatch, factor, eps);
    }
}
