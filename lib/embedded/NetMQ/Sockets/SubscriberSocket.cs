using System.Text;

namespace NetMQ.Sockets;

public class SubscriberSocket(string? connectionString = null) : NetMQSocket(Zmq.Sub, connectionString)
{
    private const int SubscribeOption = 6;

    public virtual void Subscribe(string topic) => Subscribe(Encoding.ASCII.GetBytes(topic));

    public virtual void Subscribe(byte[] topic) => SetBytes(SubscribeOption, topic);

    public virtual void SubscribeToAnyTopic() => Subscribe("");
}
