using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>
/// TorchSharp's format for one tensor: element type and number of dimensions, then each size, all as unsigned LEB128
/// numbers, then the elements in row-major order, little endian. Module.save writes its entries with the same numbers.
/// </summary>
internal static class TensorStream
{
    private const int BufferSize = 1 << 16;

    internal static void WriteNumber(this BinaryWriter writer, long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        writer.Write7BitEncodedInt64(value);
    }

    internal static long ReadNumber(this BinaryReader reader)
    {
        try
        {
            long value = reader.Read7BitEncodedInt64();
            return value >= 0 ? value : throw new InvalidDataException("The stream holds a negative number where a type or size is expected: it is not a saved tensor.");
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException("The stream ends where a number is expected: the saved tensor is truncated.");
        }
        catch (FormatException)
        {
            throw new InvalidDataException("The stream holds no valid number where one is expected: it is not a saved tensor.");
        }
    }

    internal static void Write(BinaryWriter writer, Tensor tensor)
    {
        writer.WriteNumber((int)tensor.dtype);
        long[] shape = tensor.shape;
        writer.WriteNumber(shape.Length);
        foreach (long n in shape) writer.WriteNumber(n);
        writer.Flush();
        WriteElements(writer.BaseStream, tensor, BufferSize);
    }

    internal static Tensor Read(BinaryReader reader)
    {
        (ScalarType type, long[] shape) = ReadHeader(reader);
        CheckRemaining(reader.BaseStream, type, shape);
        Tensor tensor = empty(shape, type);
        try
        {
            ReadElements(reader.BaseStream, tensor, BufferSize);
            return tensor;
        }
        catch
        {
            tensor.Dispose();
            throw;
        }
    }

    /// <summary>Reads into a tensor of the same shape; its element type and device may differ.</summary>
    internal static void ReadInto(BinaryReader reader, Tensor tensor, bool skip)
    {
        (ScalarType type, long[] shape) = ReadHeader(reader);
        CheckRemaining(reader.BaseStream, type, shape);
        if (skip)
        {
            Skip(reader.BaseStream, shape.TotalSize() * type.ElementSize());
            return;
        }
        if (!shape.SequenceEqual(tensor.shape))
            throw new ArgumentException($"Mismatched tensor shape while loading: the stream has [{string.Join(", ", shape)}], the tensor [{string.Join(", ", tensor.shape)}].");
        using IDisposable mode = no_grad();
        if (type == tensor.dtype && tensor.is_cpu() && tensor.is_contiguous())
        {
            ReadElements(reader.BaseStream, tensor, BufferSize);
            return;
        }
        using Tensor loaded = empty(shape, type);
        ReadElements(reader.BaseStream, loaded, BufferSize);
        tensor.copy_(loaded);
    }

    private static (ScalarType, long[]) ReadHeader(BinaryReader reader)
    {
        long type = reader.ReadNumber();
        if (type > 15 || !Enum.IsDefined((ScalarType)type))
            throw new InvalidDataException($"The stream names the unknown element type {type}: it is not a saved tensor.");
        long rank = reader.ReadNumber();
        if (rank > 64) throw new InvalidDataException($"The stream names {rank} dimensions: it is not a saved tensor.");
        var shape = new long[rank];
        for (int d = 0; d < rank; d++) shape[d] = reader.ReadNumber();
        return ((ScalarType)type, shape);
    }

    // Before the memory is allocated: a corrupt size must not ask for terabytes.
    private static void CheckRemaining(Stream stream, ScalarType type, long[] shape)
    {
        Int128 expected = type.ElementSize();
        foreach (long n in shape)
        {
            expected *= n;
            if (expected > long.MaxValue) break;
        }
        if (stream.CanSeek && expected > stream.Length - stream.Position)
            throw new InvalidDataException($"The stream has {stream.Length - stream.Position} bytes left where a {type} tensor of shape [{string.Join(", ", shape)}] needs {expected}: it is truncated or corrupt.");
        if (expected > long.MaxValue)
            throw new InvalidDataException($"The stream names the impossible shape [{string.Join(", ", shape)}]: it is corrupt.");
    }

    private static void Skip(Stream stream, long count)
    {
        if (stream.CanSeek)
        {
            stream.Seek(count, SeekOrigin.Current);
            return;
        }
        byte[] buffer = new byte[BufferSize];
        while (count > 0)
        {
            int read = stream.Read(buffer, 0, (int)Math.Min(count, buffer.Length));
            if (read == 0) throw Truncated(count);
            count -= read;
        }
    }

    internal static unsafe void WriteElements(Stream stream, Tensor tensor, int bufferSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bufferSize, 1);
        using Tensor detached = tensor.detach();
        using Tensor readable = Native.lltorch_readable(detached);
        using Tensor elements = readable.contiguous();
        long count = elements.numel() * elements.element_size();
        if (count == 0) return;
        byte* data = elements.DataPointer();
        for (long i = 0; i < count; i += bufferSize)
            stream.Write(new ReadOnlySpan<byte>(data + i, (int)Math.Min(bufferSize, count - i)));
        GC.KeepAlive(elements);
    }

    internal static unsafe void ReadElements(Stream stream, Tensor tensor, int bufferSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bufferSize, 1);
        long count = tensor.numel() * tensor.element_size();
        if (count == 0) return;
        byte* data = tensor.DataPointer();
        long done = 0;
        while (done < count)
        {
            int read = stream.Read(new Span<byte>(data + done, (int)Math.Min(bufferSize, count - done)));
            if (read == 0) throw Truncated(count - done);
            done += read;
        }
        GC.KeepAlive(tensor);
    }

    private static InvalidDataException Truncated(long missing) =>
        new($"The stream ends {missing} bytes before the tensor's last element: it is truncated.");
}
