namespace NetMQ;

public interface IReceivingSocket
{
    bool TryReceive(ref Msg msg, TimeSpan timeout);
}
