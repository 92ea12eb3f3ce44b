using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NetMQ;

public static class ReceivingSocketExtensions
{
    private static readonly TimeSpan Forever = TimeSpan.FromMilliseconds(-1);

    public static byte[] ReceiveFrameBytes(this IReceivingSocket socket) => socket.ReceiveFrameBytes(out _);

    public static byte[] ReceiveFrameBytes(this IReceivingSocket socket, out bool more)
    {
        socket.TryReceiveFrameBytes(Forever, out byte[]? bytes, out more);
        return bytes!;
    }

    public static string ReceiveFrameString(this IReceivingSocket socket) => Encoding.UTF8.GetString(socket.ReceiveFrameBytes());

    public static bool TryReceiveFrameBytes(this IReceivingSocket socket, TimeSpan timeout, [NotNullWhen(true)] out byte[]? bytes, out bool more)
    {
        var msg = new Msg();
        bool received = socket.TryReceive(ref msg, timeout);
        bytes = received ? msg.Data : null;
        more = received && msg.HasMore;
        return received;
    }

    public static NetMQMessage ReceiveMultipartMessage(this IReceivingSocket socket, int expectedFrameCount = 4)
    {
        NetMQMessage? message = null;
        socket.TryReceiveMultipartMessage(Forever, ref message, expectedFrameCount);
        return message!;
    }

    /// <summary>The timeout is for the first frame: libzmq delivers a message whole or not at all.</summary>
    public static bool TryReceiveMultipartMessage(
        this IReceivingSocket socket, TimeSpan timeout, [NotNullWhen(true)] ref NetMQMessage? message, int expectedFrameCount = 4)
    {
        if (!socket.TryReceiveFrameBytes(timeout, out byte[]? frame, out bool more)) return false;
        message = new NetMQMessage(expectedFrameCount);
        message.Append(frame);
        while (more) message.Append(socket.ReceiveFrameBytes(out more));
        return true;
    }
}
