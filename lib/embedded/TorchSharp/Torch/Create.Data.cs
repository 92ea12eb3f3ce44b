using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    private static ReadOnlySpan<T> AsSpan<T>(IList<T> list, [CallerArgumentExpression(nameof(list))] string? name = null) => NotNull(list, name) switch
    {
        T[] array => array,
        List<T> values => CollectionsMarshal.AsSpan(values),
        _ => list.ToArray(),
    };

    internal static Tensor TensorOf<T>(ReadOnlySpan<T> data, ReadOnlySpan<long> size, bool requiresGrad) where T : unmanaged =>
        FromSpan(data, size, new CreateOptions(null, null, requiresGrad), null);

    private static unsafe Tensor FromSpan<T>(ReadOnlySpan<T> data, IntList size, CreateOptions options, string[]? names) where T : unmanaged
    {
        CheckFills(size.Values, data.Length);
        fixed (T* pointer = data)
            return Named(Native.lltorch_from_data(pointer, (int)ElementType.Of<T>(), size, options), names);
    }

    private static void CheckFills(ReadOnlySpan<long> size, int elements)
    {
        Int128 count = 1;
        bool negative = false;
        foreach (long n in size)
        {
            negative |= n < 0;
            // Stays beyond any array once it is there: no overflow, and a later zero still counts.
            count = Int128.Clamp(count * n, long.MinValue, long.MaxValue);
        }
        if (negative) throw new ArgumentException($"The shape [{string.Join(", ", size.ToArray())}] has a negative size.");
        if (count != elements)
            throw new ArgumentException($"{elements} elements do not fill the shape [{string.Join(", ", size.ToArray())}], which has {count}.");
    }

    /// <summary>An array with any number of dimensions, whose element type is T.</summary>
    private static Tensor FromArray<T>(
        Array array, CreateOptions options, string[]? names, [CallerArgumentExpression(nameof(array))] string? name = null) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(array, name);
        var size = new long[array.Rank];
        for (int d = 0; d < size.Length; d++) size[d] = array.GetLongLength(d);
        ref T first = ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array));
        return FromSpan(MemoryMarshal.CreateReadOnlySpan(ref first, array.Length), size, options, names);
    }

    /// <summary>
    /// LibTorch's complex doubles must lie at multiples of 16 bytes; C# aligns its arrays to 8. They are copied, never shared.
    /// </summary>
    private static bool CanBeShared(ScalarType type) => type != ScalarType.ComplexFloat64;

    /// <summary>Shares the memory when no conversion is asked for: a change of either is seen through both.</summary>
    private static unsafe Tensor FromMemory<T>(
        Memory<T> memory, ReadOnlySpan<long> size, ScalarType? dtype, Device? device, bool requiresGrad, string[]? names) where T : unmanaged
    {
        ScalarType type = ElementType.Of<T>();
        if (!CanBeShared(type) || (dtype ?? type) != type || (device is not null && device.type != DeviceType.CPU))
            return FromSpan<T>(memory.Span, size, new CreateOptions(dtype, device, requiresGrad), names);
        CheckFills(size, memory.Length);
        return Named(Share(memory.Pin(), (int)type, size, requiresGrad), names);
    }

    private static unsafe Tensor Share(MemoryHandle pin, int type, ReadOnlySpan<long> size, bool requiresGrad)
    {
        // Unpinned by LibTorch when the last tensor over the memory is gone.
        var context = GCHandle.Alloc(new SharedMemory(pin));
        return Native.lltorch_share_data(pin.Pointer, type, size, &ReleaseSharedMemory, GCHandle.ToIntPtr(context), requiresGrad);
    }

    private sealed record SharedMemory(MemoryHandle Pin);

    [UnmanagedCallersOnly]
    private static void ReleaseSharedMemory(nint context)
    {
        var handle = GCHandle.FromIntPtr(context);
        ((SharedMemory)handle.Target!).Pin.Dispose();
        handle.Free();
    }
}
