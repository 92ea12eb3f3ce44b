namespace NetMQ;

public static class NetMQConfig
{
    public static void Cleanup(bool block = true) => Zmq.Terminate(block);
}
