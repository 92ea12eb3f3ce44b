using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

public sealed unsafe class TensorAccessor<T> : IDisposable, IEnumerable<T> where T : unmanaged
{
    private readonly Tensor _tensor;
    private readonly long[] _shape;
    private readonly long[] _strides;
    private readonly bool _contiguous;

    internal TensorAccessor(Tensor tensor)
    {
        _tensor = Native.lltorch_readable(tensor);
        _shape = _tensor.shape;
        _strides = _tensor.stride();
        _contiguous = _tensor.is_contiguous();
        Count = _tensor.numel();
    }

    public long Count { get; }

    public bool IsReadOnly => false;

    private T* Data => (T*)_tensor.DataPointer();

    /// <summary>Where element number <paramref name="index"/> in row-major order lies, counted in elements.</summary>
    private long Offset(long index)
    {
        if (_contiguous) return index;
        long offset = 0;
        for (int d = _shape.Length - 1; d >= 0; d--)
        {
            (index, long i) = Math.DivRem(index, _shape[d]);
            offset += i * _strides[d];
        }
        return offset;
    }

    /// <summary>One index counts elements in row-major order (or is the only dimension); otherwise one index per dimension.</summary>
    private long Offset(long[] indices)
    {
        if (indices.Length == 1 && _shape.Length != 1)
        {
            if (indices[0] < 0 || indices[0] >= Count) throw new IndexOutOfRangeException($"Index {indices[0]} is outside a tensor with {Count} elements.");
            return Offset(indices[0]);
        }
        if (indices.Length != _shape.Length)
            throw new ArgumentException($"{indices.Length} indices given for a tensor with {_shape.Length} dimensions.");
        long offset = 0;
        for (int d = 0; d < indices.Length; d++)
        {
            long i = indices[d];
            if (i < 0 || i >= _shape[d]) throw new IndexOutOfRangeException($"Index {i} is outside dimension {d}, which has size {_shape[d]}.");
            offset += i * _strides[d];
        }
        return offset;
    }

    public T this[params long[] indices]
    {
        get
        {
            T value = Data[Offset(indices)];
            GC.KeepAlive(_tensor);
            return value;
        }
        set
        {
            Data[Offset(indices)] = value;
            GC.KeepAlive(_tensor);
        }
    }

    public T[] ToArray()
    {
        if (Count > Array.MaxLength) throw new InvalidOperationException($"{Count} elements do not fit into one array.");
        var array = new T[Count];
        CopyTo(array.AsSpan());
        return array;
    }

    public Array ToNDArray()
    {
        T[] flat = ToArray();
        // C# has no array without dimensions: a single number becomes an array of one.
        if (_shape.Length < 2) return flat;
        var array = Array.CreateInstance(typeof(T), _shape);
        var index = new long[_shape.Length];
        foreach (T value in flat)
        {
            array.SetValue(value, index);
            for (int d = index.Length - 1; d >= 0 && ++index[d] == _shape[d]; d--) index[d] = 0;
        }
        return array;
    }

    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0)
    {
        ArgumentNullException.ThrowIfNull(array);
        CopyTo(array.AsSpan(), arrayIndex, tensorIndex);
    }

    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        CheckStart(arrayIndex, array.Length, nameof(arrayIndex));
        CheckStart(tensorIndex, Count, nameof(tensorIndex));
        long count = Count - tensorIndex;
        if (array.Length - arrayIndex < count) throw new ArgumentException($"{count} elements do not fit into {array.Length - arrayIndex} places.");
        T* data = Data;
        if (_contiguous) new ReadOnlySpan<T>(data + tensorIndex, checked((int)count)).CopyTo(array[arrayIndex..]);
        else
            for (long i = 0; i < count; i++) array[(int)(arrayIndex + i)] = data[Offset(tensorIndex + i)];
        GC.KeepAlive(_tensor);
    }

    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0)
    {
        ArgumentNullException.ThrowIfNull(array);
        CopyFrom(array.AsSpan(), arrayIndex, tensorIndex);
    }

    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        CheckStart(arrayIndex, array.Length, nameof(arrayIndex));
        CheckStart(tensorIndex, Count, nameof(tensorIndex));
        long count = array.Length - arrayIndex;
        if (Count - tensorIndex < count) throw new ArgumentException($"{count} elements do not fit into {Count - tensorIndex} places.");
        T* data = Data;
        if (_contiguous) array[arrayIndex..].CopyTo(new Span<T>(data + tensorIndex, (int)count));
        else
            for (long i = 0; i < count; i++) data[Offset(tensorIndex + i)] = array[(int)(arrayIndex + i)];
        GC.KeepAlive(_tensor);
    }

    private static void CheckStart(long index, long length, string name)
    {
        if (index < 0 || index > length) throw new ArgumentOutOfRangeException(name, index, $"The start lies outside the {length} elements.");
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (long i = 0; i < Count; i++) yield return ElementAt(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T ElementAt(long i)
    {
        T value = Data[Offset(i)];
        GC.KeepAlive(_tensor);
        return value;
    }

    public void Dispose() => _tensor.Dispose();

    public static bool operator ==(TensorAccessor<T> left, TensorAccessor<T> right) => Equals(left, right);

    public static bool operator !=(TensorAccessor<T> left, TensorAccessor<T> right) => !Equals(left, right);

    public override bool Equals(object? obj) =>
        obj is TensorAccessor<T> other && Count == other.Count && this.SequenceEqual(other);

    public override int GetHashCode() => HashCode.Combine(typeof(T), Count);
}
