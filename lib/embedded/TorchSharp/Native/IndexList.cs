using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The indices of <c>x[…]</c> as an argument.</summary>
[NativeMarshalling(typeof(IndexListMarshaller))]
internal readonly ref struct IndexList(ReadOnlySpan<TensorIndex> indices)
{
    internal readonly ReadOnlySpan<TensorIndex> Indices = indices;

    public static implicit operator IndexList(TensorIndex[] indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        return new(indices);
    }
}

internal struct NativeTensorIndex
{
    public long Kind;
    public long Start;
    public long Stop;
    public long Step;
    public nint Tensor;
}

internal unsafe struct NativeIndexList
{
    public NativeTensorIndex* Data;
    public long Length;
}

[CustomMarshaller(typeof(IndexList), MarshalMode.ManagedToUnmanagedIn, typeof(IndexListMarshaller))]
internal unsafe ref struct IndexListMarshaller
{
    public static int BufferSize => 8;

    private IndexList _list;
    private NativeTensorIndex* _items;
    private bool _allocated;

    public void FromManaged(IndexList list, Span<NativeTensorIndex> buffer)
    {
        _list = list;
        int count = list.Indices.Length;
        _allocated = count > buffer.Length;
        // The buffer is on the caller's stack: its address does not move.
        _items = _allocated
            ? (NativeTensorIndex*)NativeMemory.Alloc((nuint)count, (nuint)sizeof(NativeTensorIndex))
            : (NativeTensorIndex*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(buffer));
        for (int i = 0; i < count; i++)
        {
            ref readonly TensorIndex index = ref list.Indices[i];
            _items[i] = new NativeTensorIndex
            {
                Kind = (long)index._kind,
                Start = index._start,
                Stop = index._stop,
                Step = index._step,
                Tensor = index._tensor is Tensor tensor ? tensor.Handle : 0,
            };
        }
    }

    public readonly NativeIndexList ToUnmanaged() => new() { Data = _items, Length = _list.Indices.Length };

    public readonly void OnInvoked()
    {
        foreach (ref readonly TensorIndex index in _list.Indices) GC.KeepAlive(index._tensor);
    }

    public readonly void Free()
    {
        if (_allocated) NativeMemory.Free(_items);
    }
}
