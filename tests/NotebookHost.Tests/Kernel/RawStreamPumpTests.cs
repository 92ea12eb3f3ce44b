using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Tests.Kernel;

/// <summary>Marks in raw streams are found however the text is cut.</summary>
public sealed class RawStreamPumpTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Should_remove_marks_and_keep_text_when_read_in_pieces(int size)
    {
        var text = $"one\0two{RawStreamPump.Mark("token", 1)}three\0{RawStreamPump.Mark("token", 2)}four\0";
        var read = new List<string>();
        var pump = new RawStreamPump(new PieceReader(text, size), "token", read.Add);
        await pump.RunAsync();
        Assert.Equal("one\0twothree\0four\0", string.Concat(read));
        await pump.WaitForAsync(2).WaitAsync(TimeSpan.FromSeconds(30));
    }

    private sealed class PieceReader(string text, int size) : TextReader
    {
        private int _position;

        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            var count = Math.Min(size, text.Length - _position);
            text.AsSpan(_position, count).CopyTo(buffer.Span);
            _position += count;
            return ValueTask.FromResult(count);
        }
    }
}
