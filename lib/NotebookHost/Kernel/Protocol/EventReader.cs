using System.Text.Json;

namespace LossLab.NotebookHost.Kernel.Protocol;

/// <summary>
/// Reads what a worker says. A cell has the worker's process to itself and may write to the pipe what it likes: a line that is
/// too long, or no message, costs that line only, and a note stands in its place.
/// </summary>
/// <param name="stream">The pipe.</param>
/// <param name="mostOfLine">The longest line, in bytes.</param>
internal sealed class EventReader(Stream stream, long mostOfLine)
{
    // In bytes that were read.
    private const long Often = 64 << 20;

    // Grows to twice the longest line and stays so: a new one for each long line would be a large piece of garbage each time.
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private long _sinceCollection;

    /// <summary>The next message; null at the end.</summary>
    /// <exception cref="IOException">The pipe is broken.</exception>
    public async Task<WorkerEvent?> ReadAsync()
    {
        long dropped = 0;
        for (var searched = 0; ;)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                length += searched;
                var message = dropped + length > mostOfLine ? TooLong(dropped + length) : Parse(_buffer.AsSpan(_start, length));
                _start += length + 1;
                Collect(length);
                return message;
            }

            if (_end - _start > mostOfLine)
            {
                dropped += _end - _start;
                _start = _end = 0;
            }

            searched = _end - _start;
            MakeRoom();
            var read = await stream.ReadAsync(_buffer.AsMemory(_end)).ConfigureAwait(false);
            // What a worker that dies has begun to write is no message.
            if (read == 0)
                return null;
            _end += read;
        }
    }

    private static WorkerEvent Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ProtocolJson.Default.WorkerEvent) ?? NoMessage(line.Length);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            return NoMessage(line.Length);
        }
    }

    private static StreamEvent TooLong(long length) => Note($"it takes {LongText.Describe(length)}");

    private static StreamEvent NoMessage(long length) => Note($"it cannot be read ({LongText.Describe(length)})");

    private static StreamEvent Note(string why) => new("stderr", $"\n[an output was left out: {why}]\n");

    // Texts of megabytes are freed with the oldest generation only, and of that the collector lets several times the living memory
    // pile up before it looks.
    private void Collect(long length)
    {
        _sinceCollection += length;
        if (_sinceCollection < Often)
            return;
        _sinceCollection = 0;
        GC.Collect();
    }

    // Moves what has been read to the front, and takes a larger buffer when that does not help.
    private void MakeRoom()
    {
        if (_end < _buffer.Length)
            return;
        var target = _start == 0 ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_start, _end - _start).CopyTo(target);
        (_buffer, _start, _end) = (target, 0, _end - _start);
    }
}
