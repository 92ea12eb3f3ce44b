namespace NetMQ;

/// <summary>The options the workbook sets, by libzmq's numbers.</summary>
public class SocketOptions(NetMQSocket socket)
{
    private const int RoutingId = 5, LingerOption = 17, SendHwm = 23, ReceiveHwm = 24, LastEndpointOption = 32, Mandatory = 33, Handover = 56;

    public byte[] Identity
    {
        get => socket.GetBytes(RoutingId, 256);
        set => socket.SetBytes(RoutingId, value);
    }

    /// <summary>How long a closing socket waits for what it still has to send; negative is for ever.</summary>
    public TimeSpan Linger
    {
        get => TimeSpan.FromMilliseconds(socket.GetInt(LingerOption));
        set => socket.SetInt(LingerOption, (int)value.TotalMilliseconds);
    }

    public int SendHighWatermark
    {
        get => socket.GetInt(SendHwm);
        set => socket.SetInt(SendHwm, value);
    }

    public int ReceiveHighWatermark
    {
        get => socket.GetInt(ReceiveHwm);
        set => socket.SetInt(ReceiveHwm, value);
    }

    public bool RouterMandatory
    {
        set => socket.SetInt(Mandatory, value ? 1 : 0);
    }

    public bool RouterHandover
    {
        set => socket.SetInt(Handover, value ? 1 : 0);
    }

    public string LastEndpoint => System.Text.Encoding.UTF8.GetString(socket.GetBytes(LastEndpointOption, 256)).TrimEnd('\0');
}
