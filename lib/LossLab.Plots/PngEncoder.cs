using System.Buffers.Binary;
using System.IO.Compression;
using LossLab.Data;

namespace LossLab;

/// <summary>Writes 8-bit RGB pictures as PNG: a header, one block of zlib-compressed rows, an end.</summary>
internal static class PngEncoder
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] EncodeRgb(ReadOnlySpan<byte> pixels, int height, int width)
    {
        using MemoryStream png = new();
        png.Write(Signature);

        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = 8; // bits a channel
        header[9] = 2; // RGB
        WriteChunk(png, "IHDR"u8, header);

        using MemoryStream rows = new();
        using (ZLibStream zlib = new(rows, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (int row = 0; row < height; row++)
            {
                zlib.WriteByte(0); // no filter: the rows are small and mostly flat
                zlib.Write(pixels.Slice(row * width * 3, width * 3));
            }
        }

        WriteChunk(png, "IDAT"u8, rows.ToArray());
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        byte[] chunk = [.. type, .. content];
        png.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(chunk));
        png.Write(number);
    }
}
