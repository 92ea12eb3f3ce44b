using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Numbers that a module remembers from step to step. They are a buffer of it: saved and loaded with it, so that a resumed training goes on.</summary>
internal sealed class Remembered
{
    private readonly nn.Module _owner;
    private readonly string _name;

    public Remembered(nn.Module owner, string name, double[] start)
    {
        (_owner, _name) = (owner, name);
        owner.register_buffer(name, tensor(start, dtype: ScalarType.Float64, device: CPU).DetachFromDisposeScope());
    }

    // Asked for by name each time: moving the module to a device puts another tensor in its place.
    public double[] Values
    {
        get => Buffer.ToDoubles();
        set
        {
            using IDisposable noGrad = no_grad();
            using Tensor numbers = tensor(value, dtype: ScalarType.Float64, device: CPU);
            Buffer.copy_(numbers);
        }
    }

    private Tensor Buffer => _owner.get_buffer(_name) ?? throw new InvalidOperationException($"{_owner.GetName()}: the buffer '{_name}' is gone.");
}
