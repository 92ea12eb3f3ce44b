using System.Collections;
using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A list whose items are registered in the module under their positions.</summary>
public class ModuleList<T> : nn.Module, IList<T> where T : nn.Module
{
    private readonly List<T> _items = [];

    public ModuleList(params T[] modules) : base("ModuleList") => append(modules);

    public T this[int index]
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

    public void append(params T[] parameters) => extend(parameters);

    public void extend(IEnumerable<T> modules)
    {
        ArgumentNullException.ThrowIfNull(modules);
        foreach (T item in modules) Add(item);
    }

    public void Add(T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        register_module(Count.ToString(CultureInfo.InvariantCulture), item);
        _items.Add(item);
    }

    public void Insert(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _items.Insert(index, item);
        Renumber();
    }

    public bool Remove(T item)
    {
        bool removed = _items.Remove(item);
        if (removed) Renumber();
        return removed;
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

    public bool Contains(T item) => _items.Contains(item);

    public int IndexOf(T item) => _items.IndexOf(item);

    public void CopyTo(T[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Items are registered as they are added: there is no field to look for.</summary>
    protected override void RegisterComponents() { }

    private void Renumber()
    {
        _internal_submodules.clear();
        for (int i = 0; i < _items.Count; i++) register_module(i.ToString(CultureInfo.InvariantCulture), _items[i]);
    }
}
