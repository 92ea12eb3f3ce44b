using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Modules in a row: each takes what the one before gives.</summary>
public class Sequential : nn.Module<Tensor, Tensor>
{
    private readonly List<(string name, nn.IModule<Tensor, Tensor> module)> _modules = [];

    protected internal Sequential(params nn.Module<Tensor, Tensor>[] modules) : base(nameof(Sequential))
    {
        foreach (nn.Module<Tensor, Tensor> module in modules) append(module);
    }

    protected internal Sequential(params (string name, nn.Module<Tensor, Tensor> module)[] modules) : base(nameof(Sequential))
    {
        foreach ((string name, nn.Module<Tensor, Tensor> module) in modules) append(name, module);
    }

    public int Count => _modules.Count;

    [IndexerName("SequentialItems")]
    public nn.IModule<Tensor, Tensor> this[int index] => _modules[index].module;

    [IndexerName("SequentialItems")]
    public Sequential this[(int? start, int? end) index] => Slice(index.start ?? 0, index.end ?? Count);

    [IndexerName("SequentialItems")]
    public Sequential this[Range index] => Slice(index.Start.GetOffset(Count), index.End.GetOffset(Count));

    public Sequential append(nn.IModule<Tensor, Tensor> module) =>
        append(Count.ToString(System.Globalization.CultureInfo.InvariantCulture), module);

    public Sequential append(string name, nn.IModule<Tensor, Tensor> module)
    {
        ArgumentNullException.ThrowIfNull(module);
        register_module(name, (nn.Module)module);
        _modules.Add((name, module));
        return this;
    }

    public override Tensor forward(Tensor tensor)
    {
        // No module, no change; the caller owns the result all the same.
        if (_modules.Count == 0) return tensor.alias();

        Tensor current = _modules[0].module.call(tensor);
        for (int i = 1; i < _modules.Count; i++)
        {
            Tensor next = _modules[i].module.call(current);
            // What only this chain has seen is freed at once; autograd keeps what it needs. A module may hand out its parameter.
            if (!ReferenceEquals(next, current) && !ReferenceEquals(current, tensor) && current is not Parameter) current.Dispose();
            current = next;
        }
        return current;
    }

    private Sequential Slice(int start, int end)
    {
        if (start < 0 || end < start || end > Count)
            throw new ArgumentOutOfRangeException(nameof(start), $"The slice {start}..{end} lies outside the {Count} modules.");
        var slice = new Sequential(Array.Empty<nn.Module<Tensor, Tensor>>());
        foreach ((string name, nn.IModule<Tensor, Tensor> module) in _modules[start..end]) slice.append(name, module);
        return slice;
    }
}
