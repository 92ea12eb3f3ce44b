namespace NetMQ.Sockets;

public class RouterSocket(string? connectionString = null) : NetMQSocket(Zmq.Router, connectionString);
