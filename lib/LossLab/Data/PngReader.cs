using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace LossLab.Data;

/// <summary>Reads 8-bit, non-interlaced PNG images: grey, RGB or RGBA.</summary>
/// <remarks>Reference: PNG specification, W3C (third edition). Ancillary chunks are checked and skipped.</remarks>
public static class PngReader
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>Reads a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">Not a PNG, a kind that is not supported, truncated, or a checksum is wrong; the message names the byte.</exception>
    public static PngImage Read(string path)
    {
        string name = Path.GetFileName(path);
        if (!File.Exists(path)) throw new FileNotFoundException($"There is no file {path}.", path);
        return Decode(File.ReadAllBytes(path), name);
    }

    internal static PngImage Decode(byte[] file, string name)
    {
        if (!file.AsSpan().StartsWith(Signature))
            throw new InvalidDataException($"{name}, byte 0: not a PNG file (its signature is missing).");

        (int width, int height, int channels) = (0, 0, 0);
        using var compressed = new MemoryStream();
        for (int offset = Signature.Length; ;)
        {
            (string type, ReadOnlyMemory<byte> data) = ReadChunk(file, ref offset, name);
            if (channels == 0 && type != "IHDR")
                throw new InvalidDataException($"{name}, byte 8: the first chunk is '{type}' where IHDR was expected.");
            if (type == "IHDR") (width, height, channels) = ReadHeader(data.Span, name);
            else if (type == "IDAT") compressed.Write(data.Span);
            else if (type == "IEND") break;
        }

        int stride = width * channels;
        byte[] filtered = Inflate(compressed, (long)height * (stride + 1), name);
        return new PngImage(width, height, channels, PngFilter.Undo(filtered, height, stride, channels, name));
    }

    private static (string Type, ReadOnlyMemory<byte> Data) ReadChunk(byte[] file, ref int offset, string name)
    {
        if (file.Length - offset < 12)
            throw new InvalidDataException($"{name}, byte {offset}: the file is truncated: it ends before the chunk IEND.");
        uint length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(offset));
        string type = Encoding.ASCII.GetString(file, offset + 4, 4);
        if (length > file.Length - offset - 12)
            throw new InvalidDataException($"{name}, byte {offset}: the file is truncated inside the chunk {type} ({length:N0} bytes long).");

        var typeAndData = file.AsMemory(offset + 4, 4 + (int)length);
        uint expected = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(offset + 8 + (int)length));
        if (Crc32.Of(typeAndData.Span) != expected)
            throw new InvalidDataException($"{name}, byte {offset}: the checksum of the chunk {type} is wrong: the file is damaged.");
        offset += 12 + (int)length;
        return (type, typeAndData[4..]);
    }

    private static (int Width, int Height, int Channels) ReadHeader(ReadOnlySpan<byte> header, string name)
    {
        if (header.Length != 13)
            throw new InvalidDataException($"{name}, byte 8: the chunk IHDR has {header.Length} bytes where 13 were expected.");
        uint width = BinaryPrimitives.ReadUInt32BigEndian(header);
        uint height = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        (byte depth, byte colour, byte interlace) = (header[8], header[9], header[12]);
        int channels = colour switch { 0 => 1, 2 => 3, 6 => 4, _ => 0 };
        if (channels == 0 || depth != 8 || interlace != 0)
        {
            throw new InvalidDataException(
                $"{name}, byte 16: {depth} bits a sample, colour type {colour}{(interlace != 0 ? ", interlaced" : "")}. " +
                "Only 8-bit grey (0), RGB (2) and RGBA (6) without interlacing can be read: convert the image first.");
        }

        if (width == 0 || height == 0 || (long)width * height * channels > Array.MaxLength - height)
            throw new InvalidDataException($"{name}, byte 16: an image of {width} × {height} pixels cannot be read.");
        return ((int)width, (int)height, channels);
    }

    private static byte[] Inflate(MemoryStream compressed, long length, string name)
    {
        var output = new byte[length];
        compressed.Position = 0;
        try
        {
            using var zlib = new ZLibStream(compressed, CompressionMode.Decompress);
            int read = zlib.ReadAtLeast(output, output.Length, throwOnEndOfStream: false);
            return read == output.Length
                ? output
                : throw new InvalidDataException($"{name}: the image data ends after {read:N0} of {length:N0} bytes.");
        }
        catch (InvalidDataException e) when (!e.Message.StartsWith(name, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{name}: the compressed image data (IDAT) is damaged.", e);
        }
    }
}
