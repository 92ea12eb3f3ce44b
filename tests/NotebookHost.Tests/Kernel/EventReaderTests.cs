using System.Text;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Tests.Kernel;

/// <summary>The host reads on, whatever a cell writes to its worker's pipe.</summary>
public sealed class EventReaderTests
{
    private const string Print = "{\"type\":\"stream\",\"name\":\"stdout\",\"text\":\"é\"}\n";

    [Fact]
    public async Task Should_read_messages_when_lines_come_in_pieces()
    {
        var text = string.Concat(Enumerable.Repeat(Print, 3)) + Long(300_000) + Print;
        foreach (var size in (int[])[1000, 4096, 1 << 20])
        {
            var events = await ReadAsync(text, size, 1 << 20);
            Assert.Equal(["é", "é", "é", new string('x', 300_000), "é"], events.Cast<StreamEvent>().Select(e => e.Text));
        }
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1 << 20)]
    public async Task Should_leave_out_a_line_that_is_too_long_and_say_how_long(int size)
    {
        var events = await ReadAsync(Print + Long(500_000) + Print, size, 100_000);
        Assert.Equal(["é", "\n[an output was left out: it takes 488 KiB]\n", "é"], events.Cast<StreamEvent>().Select(e => e.Text));
    }

    [Theory]
    [InlineData("native code wrote this")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"type\":\"display\"}")]
    [InlineData("{\"type\":\"nosuch\"}")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{\"type\":\"stream\",\"name\":\"stdout\",\"text\":\"\\ud83d\"}")]
    [InlineData("{\"type\":\"stream\",\"name\":null,\"text\":null}")]
    public async Task Should_leave_out_a_line_that_is_no_message(string line)
    {
        var events = await ReadAsync($"{Print}{line}\n{Print}", 100, 1000);
        Assert.Equal(["é", $"\n[an output was left out: it cannot be read ({line.Length} characters)]\n", "é"], events.Cast<StreamEvent>().Select(e => e.Text));
    }

    [Fact]
    public async Task Should_end_when_the_worker_dies_in_the_middle_of_a_line() =>
        Assert.Single(await ReadAsync(Print + Print[..20], 100, 1000));

    private static string Long(int length) => $"{{\"type\":\"stream\",\"name\":\"stdout\",\"text\":\"{new string('x', length)}\"}}\n";

    private static async Task<List<WorkerEvent>> ReadAsync(string text, int size, long mostOfLine)
    {
        var reader = new EventReader(new PieceStream(Encoding.UTF8.GetBytes(text), size), mostOfLine);
        var events = new List<WorkerEvent>();
        while (await reader.ReadAsync() is { } message)
            events.Add(message);
        return events;
    }

    private sealed class PieceStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
