using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using static TorchSharp.torch;

namespace LossLab.Models;

/// <summary>Reads Float32 tensors by name from a .safetensors file: eight bytes of length, a JSON header, and the numbers.</summary>
internal sealed class SafeTensors : IDisposable
{
    private const long LongestHeader = 100_000_000;

    private readonly FileStream _stream;
    private readonly string _name;
    private readonly long _start;
    private readonly JsonDocument _header;

    public SafeTensors(string path)
    {
        _name = Path.GetFileName(path);
        _stream = File.OpenRead(path);
        try
        {
            byte[] length = new byte[8];
            _stream.ReadExactly(length);
            long size = BinaryPrimitives.ReadInt64LittleEndian(length);
            if (size is < 2 or > LongestHeader || size > _stream.Length - 8) throw new InvalidDataException();
            byte[] header = new byte[size];
            _stream.ReadExactly(header);
            _header = JsonDocument.Parse(header);
            if (_header.RootElement.ValueKind != JsonValueKind.Object) throw new InvalidDataException();
            _start = 8 + size;
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or JsonException)
        {
            _stream.Dispose();
            throw new InvalidDataException(
                $"{_name} is not a .safetensors file, or it is cut off. A .pth file of PyTorch must be converted: see the documentation of Vgg19Features.", error);
        }
    }

    /// <exception cref="InvalidDataException">There is no such tensor, it is not Float32, or the file ends before it does.</exception>
    public Tensor Read(string tensorName)
    {
        if (!_header.RootElement.TryGetProperty(tensorName, out JsonElement entry))
            throw new InvalidDataException(
                $"{_name} has no tensor '{tensorName}'. It has: {string.Join(", ", _header.RootElement.EnumerateObject().Select(p => p.Name).Take(5))}, …");
        (string? type, long[] shape, long[] offsets) = Describe(tensorName, entry);
        if (type != "F32") throw new InvalidDataException($"{_name}: '{tensorName}' is {type} and must be F32: save the weights as float32.");
        long count = shape.Aggregate(1L, (a, b) => a * b);
        if (offsets[0] < 0 || offsets[1] - offsets[0] != 4 * count || _start + offsets[1] > _stream.Length)
            throw new InvalidDataException($"{_name}: '{tensorName}' should be {4 * count} bytes at {_start + offsets[0]}, and the file of {_stream.Length} bytes does not hold them. It is cut off or damaged.");
        float[] values = new float[count];
        _stream.Position = _start + offsets[0];
        _stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return tensor(values, shape);
    }

    private (string? Type, long[] Shape, long[] Offsets) Describe(string tensorName, JsonElement entry)
    {
        try
        {
            long[] offsets = Numbers("data_offsets");
            return offsets.Length == 2 ? (entry.GetProperty("dtype").GetString(), Numbers("shape"), offsets) : throw new FormatException();
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{_name}: the header does not say dtype, shape and data_offsets of '{tensorName}' as it should. The file is damaged.", error);
        }

        long[] Numbers(string name) => [.. entry.GetProperty(name).EnumerateArray().Select(e => e.GetInt64())];
    }

    public void Dispose()
    {
        _header.Dispose();
        _stream.Dispose();
    }
}
