using System.Collections;
using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A list whose items are registered in the module under their positions.</summary>
public class ParameterList : nn.Module, IList<Parameter>
{
    private readonly List<Parameter> _items = [];

    public ParameterList(params Parameter[] parameters) : base(nameof(ParameterList)) => append(parameters);

    public Parameter this[int index]
    {
        get => _items[index];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _items[index] = value;
            Renumber();
        }
    }

    public int Count => _items.Count;

    public bool IsReadOnly => false;

    public void append(params Parameter[] parameters) => extend(parameters);

    public void extend(IEnumerable<Parameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        foreach (Parameter item in parameters) Add(item);
    }

    public void Add(Parameter item)
    {
        ArgumentNullException.ThrowIfNull(item);
        register_parameter(Count.ToString(CultureInfo.InvariantCulture), item);
        _items.Add(item);
    }

    public void Insert(int index, Parameter item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _items.Insert(index, item);
        Renumber();
    }

    public bool Remove(Parameter item)
    {
        int index = IndexOf(item);
        if (index < 0) return false;
        RemoveAt(index);
        return true;
    }

    public void RemoveAt(int index)
    {
        _items.RemoveAt(index);
        Renumber();
    }

    public void Clear()
    {
        _items.Clear();
        Renumber();
    }

    public bool Contains(Parameter item) => IndexOf(item) >= 0;

    // The very parameter: the equality of tensors is that of their elements.
    public int IndexOf(Parameter item) => _items.FindIndex(p => ReferenceEquals(p, item));

    public void CopyTo(Parameter[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public IEnumerator<Parameter> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Items are registered as they are added: there is no field to look for.</summary>
    protected override void RegisterComponents() { }

    private void Renumber()
    {
        _internal_params.clear();
        for (int i = 0; i < _items.Count; i++) register_parameter(i.ToString(CultureInfo.InvariantCulture), _items[i]);
    }
}
