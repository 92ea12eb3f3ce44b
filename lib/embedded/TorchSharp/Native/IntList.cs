using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace TorchSharp;

/// <summary>Sizes, strides or dimensions as an argument; <c>default</c> is "not given".</summary>
[NativeMarshalling(typeof(IntListMarshaller))]
internal readonly ref struct IntList(ReadOnlySpan<long> values)
{
    internal readonly ReadOnlySpan<long> Values = values;

    /// <summary>False only for <c>default</c> and for a null array: an empty array is given, and empty.</summary>
    internal readonly bool IsGiven = true;

    public static implicit operator IntList(long[]? values) => values is null ? default : new(values);

    public static implicit operator IntList(ReadOnlySpan<long> values) => new(values);

    public static implicit operator IntList(Span<long> values) => new(values);
}

internal unsafe struct NativeIntList
{
    public long* Data;
    public long Length;
}

[CustomMarshaller(typeof(IntList), MarshalMode.ManagedToUnmanagedIn, typeof(IntListMarshaller))]
internal unsafe ref struct IntListMarshaller
{
    private static readonly long[] s_empty = [0];
    private IntList _list;

    public void FromManaged(IntList list) => _list = list;

    // An empty span has no element to point at, but "given and empty" needs a pointer that is not null.
    public readonly ref long GetPinnableReference() =>
        ref _list.Values.IsEmpty ? ref MemoryMarshal.GetArrayDataReference(s_empty) : ref MemoryMarshal.GetReference(_list.Values);

    public readonly NativeIntList ToUnmanaged()
    {
        // Pinned by the caller, see GetPinnableReference.
        fixed (long* data = &GetPinnableReference())
            return new NativeIntList { Data = _list.IsGiven ? data : null, Length = _list.Values.Length };
    }

    public readonly void Free() { }
}
