namespace NetMQ;

public class AddressAlreadyInUseException(string message) : NetMQException(message);
