using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static Tensor as_tensor(Tensor data, ScalarType? dtype = null, Device? device = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        if ((dtype ?? data.dtype) == data.dtype && (device is null || device.type == data.device_type)) return data.alias();
        return data.to(dtype ?? data.dtype, device ?? data.device);
    }

    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) => from_array(data, dtype, device);

    public static Tensor from_array(Array rawArray, Device? device = null) => from_array(rawArray, null, device);

    public static Tensor from_array(
        Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false, string[]? names = null)
    {
        ArgumentNullException.ThrowIfNull(rawArray);
        var options = new CreateOptions(dtype, device, requires_grad);
        return rawArray switch
        {
            _ when Holds<float>(rawArray) => FromArray<float>(rawArray, options, names),
            _ when Holds<double>(rawArray) => FromArray<double>(rawArray, options, names),
            _ when Holds<long>(rawArray) => FromArray<long>(rawArray, options, names),
            _ when Holds<int>(rawArray) => FromArray<int>(rawArray, options, names),
            _ when Holds<short>(rawArray) => FromArray<short>(rawArray, options, names),
            _ when Holds<sbyte>(rawArray) => FromArray<sbyte>(rawArray, options, names),
            _ when Holds<byte>(rawArray) => FromArray<byte>(rawArray, options, names),
            _ when Holds<bool>(rawArray) => FromArray<bool>(rawArray, options, names),
            _ when Holds<Half>(rawArray) => FromArray<Half>(rawArray, options, names),
            _ when Holds<BFloat16>(rawArray) => FromArray<BFloat16>(rawArray, options, names),
            _ when Holds<Complex>(rawArray) => FromArray<Complex>(rawArray, options, names),
            _ when Holds<(float, float)>(rawArray) => FromArray<(float, float)>(rawArray, options, names),
            _ => throw new ArgumentException($"A tensor cannot hold elements of type {rawArray.GetType().GetElementType()!.Name}.", nameof(rawArray)),
        };
    }

    private static bool Holds<T>(Array array) => array.GetType().GetElementType() == typeof(T);

    /// <summary>Shares the array's memory: a change of either is seen through both. (ComplexFloat64 is copied, see CanBeShared.)</summary>
    public static unsafe Tensor frombuffer(Array rawArray, ScalarType dtype, long count = -1, long offset = 0, bool requires_grad = false)
    {
        ArgumentNullException.ThrowIfNull(rawArray);
        if (is_quantized(dtype)) throw new ArgumentException($"A buffer holds plain numbers, not quantized ones ({dtype}).", nameof(dtype));
        long available = Buffer.ByteLength(rawArray) / dtype.ElementSize();
        if (offset < 0 || offset > available) throw new ArgumentOutOfRangeException(nameof(offset), offset, $"The array holds {available} elements of type {dtype}.");
        long length = count < 0 ? available - offset : count;
        if (length > available - offset) throw new ArgumentOutOfRangeException(nameof(count), count, $"The array holds {available - offset} elements of type {dtype} after the offset.");
        var pin = GCHandle.Alloc(rawArray, GCHandleType.Pinned);
        byte* start = (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(rawArray, 0) + offset * dtype.ElementSize();
        if (!CanBeShared(dtype))
        {
            using var copied = new System.Buffers.MemoryHandle(start, pin);
            return Native.lltorch_from_data(start, (int)dtype, new IntList([length]), new CreateOptions(null, null, requires_grad));
        }
        return Share(new System.Buffers.MemoryHandle(start, pin), (int)dtype, [length], requires_grad);
    }
}
