using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Normalisation with optional scale and shift, and optional running statistics (buffers).</summary>
public abstract class NormBase : nn.Module<Tensor, Tensor>
{
    private Parameter? _weight;
    private Parameter? _bias;
    private Tensor? _runningMean;
    private Tensor? _runningVar;
    private Tensor? _batches;

    public NormBase(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype, string name)
        : base(name)
    {
        (this.num_features, this.eps, this.momentum) = (num_features, eps, momentum);
        (this.affine, this.track_running_stats) = (affine, track_running_stats);
        if (affine)
        {
            weight = LayerInit.Full([num_features], 1, device, dtype);
            bias = LayerInit.Full([num_features], 0, device, dtype);
        }
        if (track_running_stats)
        {
            running_mean = zeros([num_features], dtype: dtype, device: device);
            running_var = ones([num_features], dtype: dtype, device: device);
            num_batches_tracked = zeros([], dtype: ScalarType.Int64, device: device);
        }
    }

    public long num_features { get; }

    public double eps { get; set; }

    public double? momentum { get; set; }

    public bool affine { get; }

    public bool track_running_stats { get; }

    public Parameter? weight
    {
        get => _weight;
        set => ConditionallyRegisterParameter(nameof(weight), (_weight = value)!);
    }

    public Parameter? bias
    {
        get => _bias;
        set => ConditionallyRegisterParameter(nameof(bias), (_bias = value)!);
    }

    public Tensor? running_mean
    {
        get => _runningMean;
        set => ConditionallyRegisterBuffer(nameof(running_mean), (_runningMean = value)!);
    }

    public Tensor? running_var
    {
        get => _runningVar;
        set => ConditionallyRegisterBuffer(nameof(running_var), (_runningVar = value)!);
    }

    public Tensor? num_batches_tracked
    {
        get => _batches;
        set => ConditionallyRegisterBuffer(nameof(num_batches_tracked), (_batches = value)!);
    }

    public void reset_running_stats()
    {
        if (!track_running_stats) return;
        nn.init.zeros_(_runningMean!).Dispose();
        nn.init.ones_(_runningVar!).Dispose();
        nn.init.zeros_(_batches!).Dispose();
    }

    public void reset_parameters()
    {
        reset_running_stats();
        if (_weight is not null) nn.init.ones_(_weight).Dispose();
        if (_bias is not null) nn.init.zeros_(_bias).Dispose();
    }

    protected abstract void ValidateInputDimensions(Tensor input);
}
