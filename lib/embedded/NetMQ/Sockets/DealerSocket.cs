namespace NetMQ.Sockets;

public class DealerSocket(string? connectionString = null) : NetMQSocket(Zmq.Dealer, connectionString);
