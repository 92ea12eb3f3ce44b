namespace NetMQ;

public sealed class NetMQQueueEventArgs<T> : EventArgs
{
    internal NetMQQueueEventArgs(NetMQQueue<T> queue) => Queue = queue;

    public NetMQQueue<T> Queue { get; }
}
