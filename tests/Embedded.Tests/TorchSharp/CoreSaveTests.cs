using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

public sealed class CoreSaveTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory, InlineData(ScalarType.Float32), InlineData(ScalarType.Float64), InlineData(ScalarType.Int64), InlineData(ScalarType.Bool), InlineData(ScalarType.BFloat16)]
    public void Should_read_back_what_was_written(ScalarType type)
    {
        using Tensor x = arange(6).reshape(2, 3).to(type).t();

        x.Save(_path);
        using Tensor own = Tensor.Load(_path);
        torch.save(x, _path);
        using Tensor archived = torch.load(_path);

        foreach (Tensor read in new[] { own, archived })
        {
            Assert.Equal(type, read.dtype);
            Assert.Equal([3, 2], read.shape);
            Assert.Equal(x.to(float64).contiguous().data<double>().ToArray(), read.to(float64).contiguous().data<double>().ToArray());
        }
    }

    [Fact]
    public void Should_write_type_rank_and_sizes_as_LEB128_then_the_elements()
    {
        using var stream = new MemoryStream();
        using Tensor x = tensor(new byte[200]).fill_(7);

        x.Save(stream);

        byte[] bytes = stream.ToArray();
        Assert.Equal(new byte[] { 0, 1, 200 & 0x7F | 0x80, 200 >> 7, 7 }, bytes[..5]);
        Assert.Equal(204, bytes.Length);
    }

    [Fact]
    public void Should_say_how_much_is_missing_when_the_stream_is_cut()
    {
        using var stream = new MemoryStream();
        ones(10).Save(stream);
        stream.SetLength(stream.Length - 4);
        stream.Position = 0;

        Assert.Contains("36 bytes left", Assert.Throws<InvalidDataException>(() => Tensor.Load(stream)).Message);
    }

    [Theory, InlineData(new byte[] { 99 }), InlineData(new byte[] { 6 }), InlineData(new byte[] { 6, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F }), InlineData(new byte[] { })]
    public void Should_refuse_what_is_no_tensor(byte[] bytes) =>
        Assert.Throws<InvalidDataException>(() => Tensor.Load(new MemoryStream(bytes)));

    [Fact]
    public void Should_name_the_missing_file() =>
        Assert.Contains("nowhere.dat", Assert.Throws<FileNotFoundException>(() => torch.load("nowhere.dat")).Message);
}
