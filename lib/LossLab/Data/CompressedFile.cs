using System.Buffers.Binary;
using System.IO.Compression;

namespace LossLab.Data;

/// <summary>Reads a file whole, gzip-compressed or plain; the file's first two bytes say which.</summary>
internal static class CompressedFile
{
    public static byte[] ReadAllBytes(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file {path}.", path);

        byte[] raw = File.ReadAllBytes(path);
        return raw is [0x1f, 0x8b, ..] ? Decompress(raw, Path.GetFileName(path)) : raw;
    }

    private static byte[] Decompress(byte[] raw, string name)
    {
        const string Hint = "The file is truncated or damaged: get it again.";
        using var output = new MemoryStream();
        try
        {
            using var gzip = new GZipStream(new MemoryStream(raw), CompressionMode.Decompress);
            gzip.CopyTo(output);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{name}: gzip data cannot be read after {output.Length:N0} decompressed bytes. {Hint}", e);
        }

        // A stream cut at a block boundary ends without an error; the length in the trailer gives it away.
        uint announced = raw.Length < 18 ? uint.MaxValue : BinaryPrimitives.ReadUInt32LittleEndian(raw.AsSpan(raw.Length - 4));
        if (announced != (uint)output.Length)
            throw new InvalidDataException($"{name}: gzip data ends early, after {output.Length:N0} decompressed bytes. {Hint}");
        return output.ToArray();
    }
}
