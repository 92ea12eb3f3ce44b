namespace NetMQ.Sockets;

public class PublisherSocket(string? connectionString = null) : NetMQSocket(Zmq.Pub, connectionString);
