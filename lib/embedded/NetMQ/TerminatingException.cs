namespace NetMQ;

public class TerminatingException(string message) : NetMQException(message);
