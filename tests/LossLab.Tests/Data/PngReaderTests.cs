using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using LossLab.Data;

namespace LossLab.Tests.Data;

public class PngReaderTests
{
    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        byte[] length = new byte[4], crc = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc32.Of(body));
        return [.. length, .. body, .. crc];
    }

    private static byte[] Header(byte width, byte height, byte depth = 8, byte colour = 0, byte interlace = 0) =>
        Chunk("IHDR", [0, 0, 0, width, 0, 0, 0, height, depth, colour, 0, 0, interlace]);

    private static byte[] Data(params byte[] filtered)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal)) zlib.Write(filtered);
        return Chunk("IDAT", output.ToArray());
    }

    private static byte[] File(params byte[][] chunks) =>
        [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, .. chunks.SelectMany(c => c)];

    private static string MessageFor(byte[] file) =>
        Assert.Throws<InvalidDataException>(() => PngReader.Decode(file, "picture.png")).Message;

    private static readonly byte[] Small = File(Header(2, 2), Data(0, 10, 20, 0, 30, 40), Chunk("IEND", []));

    // Worked out by hand from the five definitions in the PNG specification, section 9.2.
    [Theory]
    [InlineData(0, new byte[] { 5, 6, 7 })]
    [InlineData(1, new byte[] { 5, 11, 18 })]
    [InlineData(2, new byte[] { 105, 116, 127 })]
    [InlineData(3, new byte[] { 55, 88, 111 })]
    [InlineData(4, new byte[] { 105, 116, 127 })]
    public void Should_undo_each_filter(byte filter, byte[] secondRow)
    {
        byte[] file = File(Header(3, 2), Data(0, 100, 110, 120, filter, 5, 6, 7), Chunk("IEND", []));
        Assert.Equal([100, 110, 120, .. secondRow], PngReader.Decode(file, "picture.png").Pixels);
    }

    [Fact]
    public void Should_wrap_around_at_256()
    {
        byte[] file = File(Header(2, 1), Data(1, 200, 100), Chunk("IEND", []));
        Assert.Equal([200, 44], PngReader.Decode(file, "picture.png").Pixels);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(6, 4)]
    public void Should_filter_against_the_same_channel_of_the_pixel_before(byte colour, int channels)
    {
        byte[] first = [.. Enumerable.Range(1, channels).Select(c => (byte)(10 * c))];
        byte[] file = File(Header(2, 1, colour: colour), Data([1, .. first, .. first]), Chunk("IEND", []));
        PngImage image = PngReader.Decode(file, "picture.png");
        Assert.Equal((2, 1, channels), (image.Width, image.Height, image.Channels));
        Assert.Equal([.. first, .. first.Select(v => (byte)(2 * v))], image.Pixels);
    }

    [Fact]
    public void Should_join_image_data_that_is_split_and_skip_other_chunks()
    {
        byte[] data = Data(0, 10, 20, 0, 30, 40)[8..^4];
        byte[] file = File(Header(2, 2), Chunk("tEXt", [1, 2]), Chunk("IDAT", data[..5]), Chunk("IDAT", data[5..]), Chunk("IEND", []));
        Assert.Equal([10, 20, 30, 40], PngReader.Decode(file, "picture.png").Pixels);
    }

    [Fact]
    public void Should_refuse_every_truncation()
    {
        for (int length = 0; length < Small.Length; length++)
            Assert.StartsWith("picture.png", MessageFor(Small[..length]));
    }

    [Fact]
    public void Should_name_the_chunk_and_the_byte_When_a_bit_has_flipped()
    {
        for (int i = 8; i < Small.Length; i++)
        {
            byte[] damaged = [.. Small];
            damaged[i] ^= 1;
            Assert.StartsWith("picture.png, byte ", MessageFor(damaged));
        }

        byte[] inData = [.. Small];
        inData[41 + 3] ^= 0x10;
        Assert.Equal("picture.png, byte 33: the checksum of the chunk IDAT is wrong: the file is damaged.", MessageFor(inData));
    }

    [Theory]
    [InlineData(16, 0, 0, "16 bits a sample")]
    [InlineData(8, 3, 0, "colour type 3")]
    [InlineData(8, 0, 1, "interlaced")]
    public void Should_say_what_is_supported_When_the_kind_is_not(byte depth, byte colour, byte interlace, string expected)
    {
        string message = MessageFor(File(Header(2, 2, depth, colour, interlace), Data(0, 0, 0), Chunk("IEND", [])));
        Assert.Contains(expected, message);
        Assert.Contains("8-bit grey (0), RGB (2) and RGBA (6)", message);
    }

    [Fact]
    public void Should_refuse_another_kind_of_file() => Assert.Contains("not a PNG", MessageFor("GIF89a........"u8.ToArray()));

    [Fact]
    public void Should_refuse_image_data_that_is_too_short() =>
        Assert.Contains("ends after 3 of 6 bytes", MessageFor(File(Header(2, 2), Data(0, 10, 20), Chunk("IEND", []))));

    [Fact]
    public void Should_refuse_a_filter_that_does_not_exist() =>
        Assert.Contains("row 1: filter 5", MessageFor(File(Header(2, 2), Data(0, 10, 20, 5, 30, 40), Chunk("IEND", []))));

    // Expected values: skimage.data.camera() and .chelsea() of scikit-image 0.19.3.
    [Theory]
    [InlineData("camera.png", 512, 512, 1, 33832495L)]
    [InlineData("chelsea.png", 451, 300, 3, 46802357L)]
    public void Should_decode_the_photographs_as_scikit_image_does(string name, int width, int height, int channels, long sum)
    {
        PngImage image = PngReader.Read(DataFolder.Find(name));
        Assert.Equal((width, height, channels), (image.Width, image.Height, image.Channels));
        Assert.Equal(sum, image.Pixels.Sum(p => (long)p));
    }
}
