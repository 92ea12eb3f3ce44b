namespace NetMQ.Sockets;

public class PairSocket(string? connectionString = null) : NetMQSocket(Zmq.Pair, connectionString);
