namespace NetMQ;

public interface ISocketPollable
{
    NetMQSocket Socket { get; }

    bool IsDisposed { get; }
}
