namespace LossLab.Data;

/// <summary>The CRC-32 of PNG, gzip and zip (polynomial 0xEDB88320).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n =>
    {
        uint c = (uint)n;
        for (int bit = 0; bit < 8; bit++) c = (c & 1) != 0 ? 0xedb88320u ^ c >> 1 : c >> 1;
        return c;
    })];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint crc = ~0u;
        foreach (byte b in bytes) crc = Table[(crc ^ b) & 0xff] ^ crc >> 8;
        return ~crc;
    }
}
