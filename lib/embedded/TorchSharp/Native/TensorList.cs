using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Tensors as an argument. An element may be null, the undefined tensor, where the native function takes it.</summary>
[NativeMarshalling(typeof(TensorListMarshaller))]
internal readonly ref struct TensorList(ReadOnlySpan<Tensor?> tensors)
{
    internal readonly ReadOnlySpan<Tensor?> Tensors = tensors;

    public static implicit operator TensorList(Tensor?[] tensors)
    {
        ArgumentNullException.ThrowIfNull(tensors);
        return new(tensors);
    }

    public static implicit operator TensorList(ReadOnlySpan<Tensor?> tensors) => new(tensors);

    public static TensorList Of(IEnumerable<Tensor> tensors)
    {
        ArgumentNullException.ThrowIfNull(tensors);
        return tensors switch
        {
            Tensor[] array => new(array),
            List<Tensor> list => new(CollectionsMarshal.AsSpan(list)),
            _ => new(tensors.ToArray()),
        };
    }
}

internal unsafe struct NativeTensorList
{
    public nint* Data;
    public long Length;
}

[CustomMarshaller(typeof(TensorList), MarshalMode.ManagedToUnmanagedIn, typeof(TensorListMarshaller))]
internal unsafe ref struct TensorListMarshaller
{
    public static int BufferSize => 32;

    private TensorList _list;
    private nint* _handles;
    private bool _allocated;

    public void FromManaged(TensorList list, Span<nint> buffer)
    {
        _list = list;
        int count = list.Tensors.Length;
        _allocated = count > buffer.Length;
        // The buffer is on the caller's stack: its address does not move.
        _handles = _allocated
            ? (nint*)NativeMemory.Alloc((nuint)count, (nuint)sizeof(nint))
            : (nint*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(buffer));
        for (int i = 0; i < count; i++)
            _handles[i] = list.Tensors[i] is Tensor tensor ? tensor.Handle : 0;
    }

    public readonly NativeTensorList ToUnmanaged() => new() { Data = _handles, Length = _list.Tensors.Length };

    public readonly void OnInvoked()
    {
        foreach (Tensor? tensor in _list.Tensors) GC.KeepAlive(tensor);
    }

    public readonly void Free()
    {
        if (_allocated) NativeMemory.Free(_handles);
    }
}
