using System.Collections;
using System.Diagnostics.CodeAnalysis;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A dictionary in order of insertion whose values are registered in the module under their keys.</summary>
public class ModuleDict<T> : nn.Module, IDictionary<string, T>, IList<(string, T)> where T : nn.Module
{
    private readonly OrderedDict<string, T> _items = new();

    public ModuleDict() : base("ModuleDict") { }

    public T this[string key]
    {
        get => _items[key];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _items[key] = value;
            Register();
        }
    }

    public (string, T) this[int index]
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

    public ICollection<T> Values => _items.Values;

    public int Count => _items.Count;

    public bool IsReadOnly => false;

    public IEnumerable<string> keys() => _items.Keys;

    public IEnumerable<T> values() => _items.Values;

    public IEnumerator<(string, T)> items() => GetEnumerator();

    public IEnumerator<(string, T)> GetEnumerator() => _items.GetEnumerator();

    public void Add(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        register_module(key, value);
        _items.Add(key, value);
    }

    public void Add((string, T) item) => Add(item.Item1, item.Item2);

    public void Add(KeyValuePair<string, T> item) => Add(item.Key, item.Value);

    public void Insert(int index, (string, T) item)
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

    public bool Remove((string, T) item) => Contains(item) && Remove(item.Item1);

    public bool Remove(KeyValuePair<string, T> item) => Remove((item.Key, item.Value));

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

    public bool Contains((string, T) item) => _items.Contains(item);

    public bool Contains(KeyValuePair<string, T> item) => _items.Contains(item);

    public int IndexOf((string, T) item) => _items.IndexOf(item);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _items.TryGetValue(key, out value);

    public void CopyTo((string, T)[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, T>>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Values are registered as they are added: there is no field to look for.</summary>
    protected override void RegisterComponents() { }

    private void Register()
    {
        _internal_submodules.clear();
        foreach ((string key, T value) in _items) register_module(key, value);
    }
}
