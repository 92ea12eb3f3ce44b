using static TorchSharp.torch;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>An optimiser with parameter groups and a state per parameter.</summary>
public abstract partial class OptimizerHelper : Optimizer
{
    internal OptimizerOptions _defaults = null!;
    internal readonly Dictionary<Parameter, OptimizerState> _state = new(ReferenceEqualityComparer.Instance);
    private Parameter[]? _all;

    private protected OptimizerHelper() { }

    public override IEnumerable<Parameter> parameters() => _all ??= [.. base.parameters()];

    public override void zero_grad() => Native.lltorch_optim_zero_grad(_all ??= [.. base.parameters()], true);

    public override void add_param_group(ParamGroup param_group)
    {
        ArgumentNullException.ThrowIfNull(param_group.Parameters, "parameters");
        Parameter[] parameters = [.. param_group.Parameters];
        var known = new HashSet<Parameter>(_state.Keys, ReferenceEqualityComparer.Instance);
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i] is null) throw new ArgumentException($"Parameter {i} of the group is null.", nameof(param_group));
            if (!known.Add(parameters[i]))
                throw new ArgumentException($"Parameter {i} of the group (shape [{string.Join(", ", parameters[i].shape)}]) is in this optimizer already.", nameof(param_group));
        }

        if (param_group.Options.LearningRate is null) param_group.Options.LearningRate = _defaults.LearningRate;
        param_group.Options.InitialLearningRate = param_group.Options.LearningRate!.Value;
        param_group.Parameters = parameters;
        param_group.Buffer = null;
        foreach (Parameter parameter in parameters)
        {
            OptimizerState state = NewState(parameter);
            state.Initialize(param_group.Options);
            _state.Add(parameter, state);
        }
        _parameter_groups.Add(param_group);
        _all = null;
    }

    /// <summary>Runs the closure (with gradients), then <paramref name="body"/> for every group (without).</summary>
    protected Tensor? _step<T>(Action<T> body, Func<Tensor>? loss_closure = null) where T : ParamGroup
    {
        Tensor? loss = null;
        if (loss_closure is not null)
        {
            using IDisposable gradients = enable_grad();
            loss = loss_closure();
        }
        using IDisposable noGradients = no_grad();
        foreach (ParamGroup group in _parameter_groups) body((T)group);
        return loss;
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        foreach (OptimizerState state in _state.Values) (state as IDisposable)?.Dispose();
    }

    private protected virtual OptimizerState NewState(Parameter parameter) => throw new NotSupportedException();

    private protected void AddGroups(IEnumerable<ParamGroup> groups)
    {
        foreach (ParamGroup group in groups) add_param_group(group);
        if (_parameter_groups.All(group => !group.Parameters.Any()))
            throw new ArgumentException("There are no parameters to optimise: was the module's RegisterComponents() called after its fields were set?", nameof(groups));
    }

    private protected StepBuffer<TState> BufferOf<TState>(ParamGroup group) where TState : OptimizerState
    {
        if (group.Buffer is StepBuffer<TState> buffer) return buffer;
        Parameter[] parameters = [.. group.Parameters];
        buffer = new(parameters, [.. parameters.Select(parameter => (TState)_state[parameter])]);
        group.Buffer = buffer;
        return buffer;
    }
}
