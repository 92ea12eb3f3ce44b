using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The parameters of a group and their state as the arrays a native step takes: filled anew each step, allocated once.</summary>
internal sealed class StepBuffer<TState>(Parameter[] parameters, TState[] states) where TState : OptimizerState
{
    private readonly Tensor?[]?[] _columns = new Tensor?[]?[3];
    private readonly double[]?[] _numbers = new double[]?[2];
    private nint[]? _handles;

    public Parameter[] Parameters { get; } = parameters;

    public TState[] States { get; } = states;

    public long[] Steps { get; } = new long[parameters.Length];

    public Tensor?[] Column(int index, Func<TState, Tensor?> select)
    {
        Tensor?[] column = _columns[index] ??= new Tensor?[States.Length];
        for (int i = 0; i < column.Length; i++) column[i] = select(States[i]);
        return column;
    }

    public double[] Numbers(int index) => _numbers[index] ??= new double[States.Length];

    /// <summary>Raw handles, 0 for none: the native step may put a new one in. The caller keeps the tensors alive.</summary>
    public nint[] Handles(Func<TState, Tensor?> select)
    {
        _handles ??= new nint[States.Length];
        for (int i = 0; i < _handles.Length; i++) _handles[i] = select(States[i]) is Tensor tensor ? tensor.Handle : 0;
        return _handles;
    }

    public void LoadSteps(Func<TState, long> select)
    {
        for (int i = 0; i < Steps.Length; i++) Steps[i] = select(States[i]);
    }

    public void StoreSteps(Action<TState, long> store)
    {
        for (int i = 0; i < Steps.Length; i++) store(States[i], Steps[i]);
    }
}
