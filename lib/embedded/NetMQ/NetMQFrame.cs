using System.Text;

namespace NetMQ;

public class NetMQFrame(byte[] buffer)
{
    public NetMQFrame(string message) : this(message, Encoding.UTF8) { }

    public NetMQFrame(string message, Encoding encoding) : this(encoding.GetBytes(message)) { }

    public byte[] Buffer { get; } = buffer;

    public int BufferSize => Buffer.Length;

    public bool IsEmpty => Buffer.Length == 0;

    public static NetMQFrame Empty => new(Array.Empty<byte>());

    public byte[] ToByteArray(bool copy = false) => copy ? [.. Buffer] : Buffer;

    public ReadOnlySpan<byte> AsSpan() => Buffer;

    public string ConvertToString() => ConvertToString(Encoding.UTF8);

    public string ConvertToString(Encoding encoding) => encoding.GetString(Buffer);
}
