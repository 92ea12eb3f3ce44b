using System.Text;

namespace NetMQ;

public static class OutgoingSocketExtensions
{
    private static readonly TimeSpan Forever = TimeSpan.FromMilliseconds(-1);

    public static void SendFrame(this IOutgoingSocket socket, byte[] data, bool more = false) => socket.TrySendFrame(Forever, data, more);

    public static void SendFrame(this IOutgoingSocket socket, string message, bool more = false) =>
        socket.SendFrame(Encoding.UTF8.GetBytes(message), more);

    public static IOutgoingSocket SendMoreFrame(this IOutgoingSocket socket, byte[] data)
    {
        socket.SendFrame(data, more: true);
        return socket;
    }

    public static IOutgoingSocket SendMoreFrame(this IOutgoingSocket socket, string message)
    {
        socket.SendFrame(message, more: true);
        return socket;
    }

    public static bool TrySendFrame(this IOutgoingSocket socket, TimeSpan timeout, byte[] data, bool more = false)
    {
        var msg = new Msg();
        msg.InitGC(data, data.Length);
        return socket.TrySend(ref msg, timeout, more);
    }

    public static void SendMultipartMessage(this IOutgoingSocket socket, NetMQMessage message) =>
        socket.TrySendMultipartMessage(Forever, message);

    /// <summary>The timeout is for the first frame: libzmq sends a message whole or not at all.</summary>
    public static bool TrySendMultipartMessage(this IOutgoingSocket socket, TimeSpan timeout, NetMQMessage message)
    {
        for (int i = 0; i < message.FrameCount; i++)
        {
            bool sent = socket.TrySendFrame(i == 0 ? timeout : Forever, message[i].Buffer, more: i < message.FrameCount - 1);
            if (!sent) return false;
        }
        return true;
    }
}
