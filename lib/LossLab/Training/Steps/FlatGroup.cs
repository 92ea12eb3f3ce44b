using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Training.Steps;

/// <summary>The parameters of one group, which are views of a single vector until this is disposed. Without gradients around it.</summary>
internal sealed class FlatGroup : IDisposable
{
    // Beyond this the arithmetic takes the time, not the calls, and joining the gradients costs more than it saves.
    private const long MaxElements = 1 << 18;

    private readonly Parameter[] _all;
    private readonly bool[] _moves;
    private readonly Tensor[] _own;

    public FlatGroup(ParamGroup group)
    {
        Options = group.Options;
        _all = [.. group.Parameters];
        _moves = Array.ConvertAll(_all, parameter => parameter.requires_grad);
        Moving = [.. _all.Where((_, index) => _moves[index])];
        _own = [.. Moving.Select(parameter => parameter.detach().DetachFromDisposeScope())];
        Joined = new(Slices.Join(_own));
        Joined.DetachFromDisposeScope();
        using Tensor vector = Joined.detach();
        foreach ((Parameter parameter, Tensor slice) in Moving.Zip(Slices.Of(vector, _own)))
        {
            parameter.set_(slice);
            slice.Dispose();
        }
    }

    public OptimizerOptions Options { get; }

    /// <summary>The parameters in the vector: those that are not frozen.</summary>
    public Parameter[] Moving { get; }

    public Parameter Joined { get; }

    /// <summary>True for a few parameters of one type on one device, each with memory of its own.</summary>
    public static bool Fits(ParamGroup group)
    {
        Parameter[] moving = [.. group.Parameters.Where(parameter => parameter.requires_grad)];
        return moving.Length > 0
            && Array.TrueForAll(moving, parameter => parameter.is_contiguous())
            && moving.Select(parameter => (parameter.dtype, parameter.device_type, parameter.device_index)).Distinct().Count() == 1
            && moving.Select(Memory).Distinct().Count() == moving.Length
            && moving.Sum(parameter => parameter.numel()) <= MaxElements;
    }

    /// <summary>The vector's gradient from the parameters'. False, and nothing is taken, where those that have one are not those in the vector.</summary>
    public bool TakeGradients()
    {
        var gradients = new List<Tensor>(Moving.Length);
        for (int i = 0; i < _all.Length; i++)
        {
            Tensor? gradient = _all[i].grad;
            if (gradient is not null != _moves[i] || gradient is { is_sparse: true }) return false;
            if (gradient is not null) gradients.Add(gradient);
        }

        Joined.grad = Slices.Join(gradients);
        return true;
    }

    /// <summary>The parameters have their own memory again, with the values of the vector.</summary>
    public void Dispose()
    {
        foreach ((Parameter parameter, Tensor own) in Moving.Zip(_own))
        {
            own.copy_(parameter);
            parameter.set_(own);
            own.Dispose();
        }

        Joined.Dispose();
    }

    private static nint Memory(Tensor parameter) => parameter.dtype switch
    {
        ScalarType.Float32 => parameter.storage<float>().data_ptr(),
        ScalarType.Float64 => parameter.storage<double>().data_ptr(),
        _ => 0, // only these two are joined: several of another type are not distinct
    };
}
