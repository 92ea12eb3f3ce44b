namespace NetMQ.Sockets;

public class ResponseSocket(string? connectionString = null) : NetMQSocket(Zmq.Rep, connectionString);
