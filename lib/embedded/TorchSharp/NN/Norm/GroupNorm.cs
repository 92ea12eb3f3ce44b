using static TorchSharp.torch;

namespace TorchSharp.Modules;

public sealed class GroupNorm : nn.Module<Tensor, Tensor>
{
    private Parameter? _weight;
    private Parameter? _bias;

    internal GroupNorm(long groups, long channels, double eps, bool affine, Device? device, ScalarType? dtype) : base(nameof(GroupNorm))
    {
        if (groups < 1 || channels % groups != 0)
            throw new ArgumentException($"{channels} channels can not be divided into {groups} groups.", nameof(groups));
        (num_groups, this.eps, this.affine) = (groups, eps, affine);
        if (!affine) return;
        weight = LayerInit.Full([channels], 1, device, dtype);
        bias = LayerInit.Full([channels], 0, device, dtype);
    }

    public long num_groups { get; set; }

    public double eps { get; set; }

    public bool affine { get; set; }

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

    public override Tensor forward(Tensor tensor) => Native.lltorch_nn_group_norm(tensor, num_groups, _weight, _bias, eps);
}
