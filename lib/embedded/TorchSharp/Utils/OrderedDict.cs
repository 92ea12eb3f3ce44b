using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TorchSharp.Utils;

/// <summary>A dictionary that keeps the order of insertion and can be indexed by position too.</summary>
public class OrderedDict<TKey, TValue> : IDictionary<TKey, TValue>, IList<(TKey, TValue)> where TKey : notnull
{
    private readonly OrderedDictionary<TKey, TValue> _items = [];

    public TValue this[TKey key]
    {
        get => _items[key];
        set => _items[key] = value;
    }

    public (TKey, TValue) this[int index]
    {
        get => (_items.GetAt(index).Key, _items.GetAt(index).Value);
        set => _items.SetAt(index, value.Item1, value.Item2);
    }

    public ICollection<TKey> Keys => _items.Keys;

    public ICollection<TValue> Values => _items.Values;

    public int Count => _items.Count;

    public bool IsReadOnly => false;

    public IEnumerable<TKey> keys() => _items.Keys;

    public IEnumerable<TValue> values() => _items.Values;

    public IEnumerator<(TKey, TValue)> items() => GetEnumerator();

    public IEnumerator<(TKey, TValue)> GetEnumerator()
    {
        foreach ((TKey key, TValue value) in _items) yield return (key, value);
    }

    public void Add(TKey key, TValue value) => _items.Add(key, value);

    public void Add((TKey, TValue) item) => _items.Add(item.Item1, item.Item2);

    public void Add(KeyValuePair<TKey, TValue> item) => _items.Add(item.Key, item.Value);

    public void Insert(int index, (TKey, TValue) item) => _items.Insert(index, item.Item1, item.Item2);

    public bool Remove(TKey key) => _items.Remove(key);

    public bool Remove((TKey, TValue) item) => Contains(item) && _items.Remove(item.Item1);

    public bool Remove(KeyValuePair<TKey, TValue> item) => Remove((item.Key, item.Value));

    public void RemoveAt(int index) => _items.RemoveAt(index);

    public void Clear() => _items.Clear();

    public void clear() => _items.Clear();

    public bool ContainsKey(TKey key) => _items.ContainsKey(key);

    public bool Contains((TKey, TValue) item) =>
        _items.TryGetValue(item.Item1, out TValue? value) && (ReferenceEquals(value, item.Item2) || EqualityComparer<TValue>.Default.Equals(value, item.Item2));

    public bool Contains(KeyValuePair<TKey, TValue> item) => Contains((item.Key, item.Value));

    public int IndexOf((TKey, TValue) item) => Contains(item) ? _items.IndexOf(item.Item1) : -1;

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => _items.TryGetValue(key, out value);

    public void CopyTo((TKey, TValue)[] array, int arrayIndex)
    {
        foreach ((TKey key, TValue value) in this) array[arrayIndex++] = (key, value);
    }

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
    {
        foreach ((TKey key, TValue value) in this) array[arrayIndex++] = new(key, value);
    }

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
