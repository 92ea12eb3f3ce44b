namespace NetMQ.Sockets;

public class RequestSocket(string? connectionString = null) : NetMQSocket(Zmq.Req, connectionString);
