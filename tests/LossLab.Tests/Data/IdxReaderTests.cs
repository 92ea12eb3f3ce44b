using FsCheck;
using FsCheck.Fluent;
using LossLab.Data;

namespace LossLab.Tests.Data;

public sealed class IdxReaderTests : IDisposable
{
    // Two images of two rows and three columns.
    private static readonly byte[] Images =
        [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string MessageFor(byte[] bytes, bool gzip = false) => Assert.Throws<InvalidDataException>(
        () => IdxReader.ReadImages(_folder.Write("images.idx3", bytes, gzip))).Message;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Should_read_shape_and_values(bool gzip)
    {
        IdxData data = IdxReader.ReadImages(_folder.Write("images.idx3", Images, gzip));
        Assert.Equal([2, 2, 3], data.Shape);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], data.Values);
    }

    [Fact]
    public void Should_read_back_what_was_written() =>
        Prop.ForAll<byte[]>(values =>
        {
            byte[] count = BitConverter.GetBytes(values.Length);
            Array.Reverse(count);
            byte[] file = [0, 0, 8, 1, .. count, .. values];
            IdxData data = IdxReader.ReadLabels(_folder.Write("labels.idx1", file, gzip: values.Length % 2 == 0));
            return data.Values.SequenceEqual(values) && data.Shape.SequenceEqual([values.Length]);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_refuse_every_truncation()
    {
        for (int length = 0; length < Images.Length; length++)
        {
            string message = MessageFor(Images[..length]);
            Assert.StartsWith("images.idx3", message);
        }
    }

    [Fact]
    public void Should_name_file_and_place_When_the_values_are_cut_short()
    {
        string message = MessageFor(Images[..20]);
        Assert.Contains("2 × 2 × 3 = 12 values from byte 16", message);
        Assert.Contains("4 follow", message);
        Assert.Contains("truncated", message);
    }

    [Fact]
    public void Should_refuse_a_tail() => Assert.Contains("appended", MessageFor([.. Images, 0]));

    [Fact]
    public void Should_say_what_it_is_When_labels_are_given_for_images()
    {
        string message = MessageFor([0, 0, 8, 1, 0, 0, 0, 0]);
        Assert.Contains("byte 0", message);
        Assert.Contains("0x00000801 (1-dimensional array of unsigned bytes)", message);
        Assert.Contains("0x00000803", message);
    }

    [Fact]
    public void Should_name_the_type_When_the_values_are_floats() =>
        Assert.Contains("32-bit floats", MessageFor([0, 0, 0x0d, 3, .. new byte[12]]));

    [Fact]
    public void Should_refuse_another_kind_of_file() =>
        Assert.Contains("not an IDX file", MessageFor("PK\u0003\u0004 something"u8.ToArray()));

    [Fact]
    public void Should_refuse_an_absurd_size_without_allocating_it()
    {
        string message = MessageFor([0, 0, 8, 3, 0x7f, 255, 255, 255, 0x7f, 255, 255, 255, 0, 0, 0, 1]);
        Assert.Contains("byte 4: dimension 0", message);
    }

    [Fact]
    public void Should_refuse_every_truncation_of_a_compressed_file()
    {
        byte[] whole = TemporaryFolder.Gzip([0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 100, 0, 0, 0, 10, .. Enumerable.Range(0, 1000).Select(i => (byte)(i * i))]);
        for (int length = 2; length < whole.Length; length++)
        {
            string file = _folder.Write("images.idx3.gz", whole[..length]);
            string message = Assert.Throws<InvalidDataException>(() => IdxReader.ReadImages(file)).Message;
            Assert.Contains("images.idx3.gz", message);
        }
    }

    [Fact]
    public void Should_name_the_file_When_it_is_missing() => Assert.Contains(
        "nowhere.idx", Assert.Throws<FileNotFoundException>(() => IdxReader.ReadImages(Path.Combine(_folder.Path, "nowhere.idx"))).Message);
}
