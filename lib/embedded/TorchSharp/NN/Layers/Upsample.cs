using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class Upsample : ParameterLessModule<Tensor, Tensor>
{
    private readonly long[]? _size;
    private readonly double[]? _scaleFactor;

    internal Upsample(long[]? size, double[]? scaleFactor, UpsampleMode mode, bool? alignCorners, bool? recomputeScaleFactor) : base(nameof(Upsample))
    {
        (_size, _scaleFactor) = (size, scaleFactor);
        (this.mode, align_corners, recompute_scale_factor) = (mode, alignCorners, recomputeScaleFactor);
    }

    public ReadOnlySpan<long> size => _size;

    public ReadOnlySpan<double> scale_factor => _scaleFactor;

    public UpsampleMode mode { get; }

    public bool? align_corners { get; }

    public bool? recompute_scale_factor { get; set; }

    public override Tensor forward(Tensor input) =>
        nn.functional.interpolate(input, _size, _scaleFactor, (InterpolationMode)mode, align_corners, recompute_scale_factor ?? false);
}
