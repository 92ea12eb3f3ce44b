namespace NetMQ;

public interface IOutgoingSocket
{
    bool TrySend(ref Msg msg, TimeSpan timeout, bool more);
}
