namespace NetMQ;

public class NetMQException : Exception
{
    public NetMQException() { }

    public NetMQException(string message) : base(message) { }

    public NetMQException(string message, Exception innerException) : base(message, innerException) { }
}
