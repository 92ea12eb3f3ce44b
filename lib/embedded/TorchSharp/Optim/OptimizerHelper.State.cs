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

    public virtual void load_state_dict(Optimizer.StateDictionary state_dict)
    {
        CheckGroups([.. state_dict.StateIndexRef.Select(indices => indices.Count)]);
        for (int g = 0; g < _parameter_groups.Count; g++)
        {
            _parameter_groups[g].Options.LoadStateDict(state_dict.Options[g]);
            int i = 0;
            foreach (Parameter parameter in _parameter_groups[g].Parameters)
                _state[parameter].LoadStateDict(state_dict.State[state_dict.StateIndexRef[g][i++]]);
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
        try
        {
            string name = reader.ReadString();
            if (name != GetType().Name)
                throw new InvalidOperationException($"The saved optimizer is '{name}', this one is {GetType().Name}.");
            int[] sizes = new int[Math.Clamp(reader.ReadInt32(), 0, 1_000_000)];
            for (int g = 0; g < sizes.Length; g++) sizes[g] = reader.ReadInt32();
            CheckGroups(sizes);
            foreach (ParamGroup group in _parameter_groups)
            {
                group.Options.LoadStateDict(reader);
                foreach (Parameter parameter in group.Parameters) _state[parameter].LoadStateDict(reader);
            }
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException("The saved optimizer ends too early: the file is damaged.", error);
        }
    }

    public void to(Device device)
    {
        foreach (OptimizerState state in _state.Values) state.to(device);
    }

    private void CheckGroups(int[] sizes)
    {
        int[] own = [.. _parameter_groups.Select(group => group.Parameters.Count())];
        if (!own.SequenceEqual(sizes))
            throw new InvalidOperationException($"The saved optimizer has parameter groups of [{string.Join(", ", sizes)}] parameters, this one of [{string.Join(", ", own)}].");
    }
}
