namespace NetMQ;

public class NetMQSocketEventArgs(NetMQSocket socket) : EventArgs
{
    public NetMQSocket Socket { get; } = socket;
}
