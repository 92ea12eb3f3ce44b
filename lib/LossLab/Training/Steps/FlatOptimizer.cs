using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Training.Steps;

/// <summary>
/// An optimiser's twin that sees a single parameter for each of its groups, so that a step of a small network is a few calls of
/// LibTorch whatever its depth.
/// </summary>
/// <remarks>
/// Element by element it computes what the optimiser computes. Until it is disposed it holds the state (moments, counts); then the
/// optimiser has it all. The options are the optimiser's own, so that a schedule reaches them.
/// </remarks>
internal sealed class FlatOptimizer : IDisposable
{
    private static readonly Dictionary<Type, Func<IEnumerable<FlatGroup>, OptimizerHelper>> Kinds = new()
    {
        [typeof(Adam)] = groups => new Adam(groups.Select(group => new Adam.ParamGroup([group.Joined], (Adam.Options)group.Options))),
        [typeof(AdamW)] = groups => new AdamW(groups.Select(group => new AdamW.ParamGroup([group.Joined], (AdamW.Options)group.Options))),
        [typeof(SGD)] = groups => new SGD(groups.Select(group => new SGD.ParamGroup([group.Joined], (SGD.Options)group.Options)), lr: 0),
    };

    private readonly List<FlatGroup> _groups;
    private readonly OptimizerHelper _twin;
    private readonly List<FlatState> _states = [];

    private FlatOptimizer(OptimizerHelper optimizer, IReadOnlyList<ParamGroup> groups, IReadOnlyList<OptimizerState[]> states)
    {
        double[] first = [.. groups.Select(group => group.InitialLearningRate)];
        _groups = [.. groups.Select(group => new FlatGroup(group))];
        _twin = Kinds[optimizer.GetType()](_groups);
        // A new optimiser takes the rate of the moment for the one that schedules start from.
        foreach ((ParamGroup group, double rate) in groups.Zip(first)) group.InitialLearningRate = rate;

        // One vector a group, and so one state.
        foreach ((FlatGroup group, OptimizerState[] parts, OptimizerState whole) in _groups.Zip(states, _twin.state_dict().State))
        {
            var state = new FlatState(parts, whole, group.Moving);
            state.Take();
            _states.Add(state);
        }
    }

    /// <summary>Null where the plain way must be gone: an optimiser of another kind, or parameters that do not fit into one vector.</summary>
    public static FlatOptimizer? TryMake(optim.Optimizer optimizer)
    {
        using DisposeScope scope = NewDisposeScope(); // storage<T>() leaves a tensor behind (TorchSharp 0.107.0)
        // Not a class derived from them, which may compute something else.
        if (!Kinds.ContainsKey(optimizer.GetType())) return null;
        var helper = (OptimizerHelper)optimizer;
        ParamGroup[] groups = [.. helper.ParamGroups.Cast<ParamGroup>()];
        if (!Array.TrueForAll(groups, FlatGroup.Fits)) return null;

        List<OptimizerState[]> states = [.. StatesOfMoving(helper, groups)];
        if (!states.TrueForAll(FlatState.AreAlike)) return null;
        using IDisposable noGrad = no_grad();
        return new(helper, groups, states);
    }

    /// <summary>Takes the step, unless a parameter has no gradient: the optimiser leaves such a one alone, and here all would move.</summary>
    public bool TryStep()
    {
        if (!_groups.TrueForAll(group => group.TakeGradients())) return false;
        _twin.step();
        return true;
    }

    public void Dispose()
    {
        using IDisposable noGrad = no_grad();
        _states.ForEach(state => state.GiveBack());
        _twin.Dispose();
        _groups.ForEach(group => group.Dispose());
    }

    private static IEnumerable<OptimizerState[]> StatesOfMoving(OptimizerHelper optimizer, IEnumerable<ParamGroup> groups)
    {
        optim.Optimizer.StateDictionary all = optimizer.state_dict();
        foreach ((ParamGroup group, List<int> indices) in groups.Zip(all.StateIndexRef))
            yield return [.. group.Parameters.Zip(indices).Where(pair => pair.First.requires_grad).Select(pair => all.State[pair.Second])];
    }
}
