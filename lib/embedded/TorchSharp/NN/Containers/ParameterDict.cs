using System.Collections;
using System.Diagnostics.CodeAnalysis;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A dictionary in order of insertion whose values are registered in the module under their keys.</summary>
public class ParameterDict : nn.Module, IDictionary<string, Parameter>, IList<(string, Parameter)>
{
    private readonly OrderedDict<string, Parameter> _items = new();

    public ParameterDict() : base("ParameterDict") { }

    public Parameter this[string key]
    {
        get => _items[key];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _items[key] = value;
            Register();
        }
    }

    public (string, Parameter) this[int index]
    {
        get => _items[index];
        set
        {
            ArgumentNullException.ThrowIfNull(value.Item2, nameof(value));
            _items[index] = value;
            Register();
        }
    }

    public ICollection<string> Keys => _items.Keys;

    public ICollection<Parameter> Values => _items.Values;

    public int Count => _items.Count;

    public bool IsReadOnly => false;

    public IEnumerable<string> keys() => _items.Keys;

    public IEnumerable<Parameter> values() => _items.Values;

    public IEnumerator<(string, Parameter)> items() => GetEnumerator();

    public IEnumerator<(string, Parameter)> GetEnumerator() => _items.GetEnumerator();

    public void Add(string key, Parameter value)
    {
        ArgumentNullException.ThrowIfNull(value);
        register_parameter(key, value);
        _items.Add(key, value);
    }

    public void Add((string, Parameter) item) => Add(item.Item1, item.Item2);

    public void Add(KeyValuePair<string, Parameter> item) => Add(item.Key, item.Value);

    public void Insert(int index, (string, Parameter) item)
    {
        ArgumentNullException.ThrowIfNull(item.Item2, nameof(item));
        _items.Insert(index, item);
        Register();
    }

    public bool Remove(string key)
    {
        bool removed = _items.Remove(key);
        if (removed) Register();
        return removed;
    }

    public bool Remove((string, Parameter) item) => Contains(item) && Remove(item.Item1);

    public bool Remove(KeyValuePair<string, Parameter> item) => Remove((item.Key, item.Value));

    public void RemoveAt(int index)
    {
        _items.RemoveAt(index);
        Register();
    }

    public void Clear()
    {
        _items.Clear();
        Register();
    }

    public void clear() => Clear();

    public bool ContainsKey(string key) => _items.ContainsKey(key);

    // The very parameter: the equality of tensors is that of their elements.
    public bool Contains((string, Parameter) item) => TryGetValue(item.Item1, out Parameter? value) && ReferenceEquals(value, item.Item2);

    public bool Contains(KeyValuePair<string, Parameter> item) => Contains((item.Key, item.Value));

    public int IndexOf((string, Parameter) item) => Contains(item) ? _items.IndexOf((item.Item1, _items[item.Item1])) : -1;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Parameter value) => _items.TryGetValue(key, out value);

    public void CopyTo((string, Parameter)[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public void CopyTo(KeyValuePair<string, Parameter>[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    IEnumerator<KeyValuePair<string, Parameter>> IEnumerable<KeyValuePair<string, Parameter>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, Parameter>>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Values are registered as they are added: there is no field to look for.</summary>
    protected override void RegisterComponents() { }

    private void Register()
    {
        _internal_params.clear();
        foreach ((string key, Parameter value) in _items) register_parameter(key, value);
    }
}
