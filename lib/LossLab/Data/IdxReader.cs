using System.Buffers.Binary;

namespace LossLab.Data;

/// <summary>Reads IDX files, the format of MNIST and Fashion-MNIST, gzip-compressed or plain.</summary>
/// <remarks>
/// An IDX file is: two zero bytes, a type code (8 for unsigned bytes), the number of dimensions, the size of each
/// dimension as a big-endian 32-bit integer, then the values. Reference: Y. LeCun, C. Cortes, C. Burges, "The MNIST database".
/// </remarks>
public static class IdxReader
{
    private const byte UnsignedByte = 0x08;

    /// <summary>Reads a file of images: three dimensions, count × rows × columns.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static IdxData ReadImages(string path) => Read(path, dimensions: 3);

    /// <summary>Reads a file of labels: one dimension.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static IdxData ReadLabels(string path) => Read(path, dimensions: 1);

    /// <summary>Reads a file with a given number of dimensions.</summary>
    /// <param name="path">The file.</param>
    /// <param name="dimensions">How many dimensions it must have.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is not IDX, has other dimensions, or is truncated; the message names the byte.</exception>
    public static IdxData Read(string path, int dimensions)
    {
        string name = Path.GetFileName(path);
        byte[] bytes = CompressedFile.ReadAllBytes(path);
        uint expectedMagic = (uint)(UnsignedByte << 8 | dimensions);

        if (bytes.Length < 4)
            throw new InvalidDataException($"{name}: the file has {bytes.Length} bytes, too few for an IDX magic number.");
        uint magic = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        if (magic != expectedMagic)
        {
            throw new InvalidDataException(
                $"{name}, byte 0: magic number 0x{magic:x8} ({Describe(magic)}) where 0x{expectedMagic:x8} ({Describe(expectedMagic)}) was expected.");
        }

        int header = 4 + 4 * dimensions;
        if (bytes.Length < header)
            throw new InvalidDataException($"{name}: the file ends at byte {bytes.Length}, inside its {header}-byte header.");
        var shape = new int[dimensions];
        long count = 1;
        for (int d = 0; d < dimensions; d++)
        {
            int offset = 4 + 4 * d;
            uint size = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(offset));
            if (size > int.MaxValue || (count *= size) > Array.MaxLength)
                throw new InvalidDataException($"{name}, byte {offset}: dimension {d} has size {size:N0}, more than can be read.");
            shape[d] = (int)size;
        }

        long found = bytes.Length - header;
        if (found != count)
        {
            throw new InvalidDataException(
                $"{name}: the header announces {string.Join(" × ", shape)} = {count:N0} values from byte {header} on, " +
                $"but {found:N0} follow: {(found < count ? "the file is truncated" : "something is appended to it")}.");
        }

        return new IdxData(bytes[header..], shape);
    }

    private static string Describe(uint magic) => magic >> 16 != 0
        ? "not an IDX file"
        : $"{magic & 0xff}-dimensional array of {TypeName((byte)(magic >> 8))}";

    private static string TypeName(byte code) => code switch
    {
        UnsignedByte => "unsigned bytes",
        0x09 => "signed bytes",
        0x0b => "16-bit integers",
        0x0c => "32-bit integers",
        0x0d => "32-bit floats",
        0x0e => "64-bit floats",
        _ => $"unknown type 0x{code:x2}",
    };
}
