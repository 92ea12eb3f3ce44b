using System.Reflection;
using System.Text;
using static TorchSharp.torch;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

public abstract partial class OptimizerHelper
{
    /// <summary>The options of each group and the state of each parameter. The tensors are the live ones, not copies.</summary>
    public virtual Optimizer.StateDictionary state_dict()
    {
        var result = new Optimizer.StateDictionary();
        foreach (ParamGroup group in _parameter_groups)
        {
            result.Options.Add(group.Options);
            var indices = new List<int>();
            foreach (Parameter parameter in group.Parameters)
            {
                indices.Add(result.State.Count);
                result.State.Add(_state[parameter]);
            }
            result.StateIndexRef.Add(indices);
        }
        return result;
    }

    /// <summary>Copies options and state. Everything is checked first: what does not fit changes nothing.</summary>
    public virtual void load_state_dict(Optimizer.StateDictionary state_dict)
    {
        ArgumentNullException.ThrowIfNull(state_dict);
        CheckGroups([.. state_dict.StateIndexRef.Select(indices => indices.Count)]);
        for (int g = 0; g < _parameter_groups.Count; g++)
        {
            if (state_dict.Options[g].GetType() != _parameter_groups[g].Options.GetType())
                throw new InvalidOperationException($"The state is that of another kind of optimizer, not of {GetType().Name}.");
            foreach ((Parameter parameter, OptimizerState saved) in Pairs(state_dict, g)) CheckShapes(parameter, saved);
        }
        for (int g = 0; g < _parameter_groups.Count; g++)
        {
            _parameter_groups[g].Options.LoadStateDict(state_dict.Options[g]);
            foreach ((Parameter parameter, OptimizerState saved) in Pairs(state_dict, g)) _state[parameter].LoadStateDict(saved);
        }
    }

    public void save_state_dict(string location)
    {
        using FileStream stream = File.Create(location);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        save_state_dict(writer);
    }

    public void save_state_dict(BinaryWriter writer)
    {
        writer.Write(GetType().Name);
        writer.Write(_parameter_groups.Count);
        foreach (ParamGroup group in _parameter_groups) writer.Write(group.Parameters.Count());
        foreach (ParamGroup group in _parameter_groups)
        {
            group.Options.SaveStateDict(writer);
            foreach (Parameter parameter in group.Parameters) _state[parameter].SaveStateDict(writer);
        }
    }

    public void load_state_dict(string location)
    {
        if (!File.Exists(location)) throw new FileNotFoundException($"There is no saved optimizer at '{location}'.", location);
        using FileStream stream = File.OpenRead(location);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        load_state_dict(reader);
    }

    public void load_state_dict(BinaryReader reader)
    {
        var saved = new Optimizer.StateDictionary();
        try
        {
            Read(reader, saved);
            load_state_dict(saved);
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException("The saved optimizer ends too early: the file is damaged. The optimizer is unchanged.", error);
        }
        finally
        {
            foreach (OptimizerState state in saved.State) (state as IDisposable)?.Dispose();
        }
    }

    private void Read(BinaryReader reader, Optimizer.StateDictionary saved)
    {
        string name = reader.ReadString();
        if (name != GetType().Name)
            throw new InvalidOperationException($"The saved optimizer is '{name}', this one is {GetType().Name}.");
        int[] sizes = new int[Math.Clamp(reader.ReadInt32(), 0, 1_000_000)];
        for (int g = 0; g < sizes.Length; g++) sizes[g] = reader.ReadInt32();
        CheckGroups(sizes);
        foreach (ParamGroup group in _parameter_groups)
        {
            var options = (OptimizerOptions)Activator.CreateInstance(group.Options.GetType())!;
            options.LoadStateDict(reader);
            saved.Options.Add(options);
            var indices = new List<int>();
            foreach (Parameter parameter in group.Parameters)
            {
                indices.Add(saved.State.Count);
                OptimizerState state = NewState(parameter);
                saved.State.Add(state);
                state.LoadStateDict(reader);
            }
            saved.StateIndexRef.Add(indices);
        }
    }

    public void to(Device device)
    {
        foreach (OptimizerState state in _state.Values) state.to(device);
    }

    private IEnumerable<(Parameter, OptimizerState)> Pairs(Optimizer.StateDictionary saved, int group) =>
        _parameter_groups[group].Parameters.Select((parameter, i) => (parameter, saved.State[saved.StateIndexRef[group][i]]));

    private void CheckShapes(Parameter parameter, OptimizerState saved)
    {
        if (saved.GetType() != _state[parameter].GetType())
            throw new InvalidOperationException($"The state is that of another kind of optimizer, not of {GetType().Name}.");
        foreach (FieldInfo field in saved.GetType().GetFields().Where(field => field.FieldType == typeof(Tensor)))
        {
            if (field.GetValue(saved) is Tensor tensor && !tensor.shape.SequenceEqual(parameter.shape))
                throw new InvalidOperationException($"The saved {field.Name} has the shape [{string.Join(", ", tensor.shape)}], its parameter [{string.Join(", ", parameter.shape)}].");
        }
    }

    private void CheckGroups(int[] sizes)
    {
        int[] own = [.. _parameter_groups.Select(group => group.Parameters.Count())];
        if (!own.SequenceEqual(sizes))
            throw new InvalidOperationException($"The saved optimizer has parameter groups of [{string.Join(", ", sizes)}] parameters, this one of [{string.Join(", ", own)}].");
    }
}
