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
    private const int Usual = 64 * 1024;

    private byte[] _buffer = new byte[Usual];
    private int _start;
    private int _end;

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
                Shrink();
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

    // Moves what has been read to the front, and takes a larger buffer when that does not help.
    private void MakeRoom()
    {
        if (_end < _buffer.Length)
            return;
        var target = _start == 0 ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_start, _end - _start).CopyTo(target);
        (_buffer, _start, _end) = (target, 0, _end - _start);
    }

    // One long line must not hold its memory for the rest of the run.
    private void Shrink()
    {
        if (_buffer.Length == Usual || _end - _start > Usual)
            return;
        var usual = new byte[Usual];
        _buffer.AsSpan(_start, _end - _start).CopyTo(usual);
        (_buffer, _start, _end) = (usual, 0, _end - _start);
    }
}
