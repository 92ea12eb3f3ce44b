using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LossLab.NotebookHost.Kernel.Protocol;

/// <summary>Writes messages to a pipe, one JSON object a line, from any thread.</summary>
internal sealed class LineChannel<T>(Stream stream, JsonTypeInfo<T> type) : IDisposable
{
    private readonly Lock _lock = new();

    /// <summary>Writes a message; false if the other side has gone.</summary>
    public bool TrySend(T message)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(message, type);
        Array.Resize(ref bytes, bytes.Length + 1);
        bytes[^1] = (byte)'\n';
        try
        {
            lock (_lock)
            {
                stream.Write(bytes);
                stream.Flush();
            }

            return true;
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();
}
