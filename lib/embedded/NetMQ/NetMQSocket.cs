using System.Diagnostics;
using System.Text;

namespace NetMQ;

/// <summary>A libzmq socket. As in NetMQ, a socket belongs to one thread at a time; a poller's sockets belong to its thread.</summary>
public abstract unsafe class NetMQSocket : IOutgoingSocket, IReceivingSocket, ISocketPollable, IDisposable
{
    private nint _handle;

    private protected NetMQSocket(int type, string? connectionString)
    {
        _handle = Zmq.Open(type);
        Options = new SocketOptions(this) { Linger = TimeSpan.Zero };
        try
        {
            foreach (string address in (connectionString ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                // NetMQ's notation: @ binds, > connects.
                if (address.StartsWith('@')) Bind(address[1..]);
                else Connect(address.TrimStart('>'));
            }
        }
        catch
        {
            // Nobody else has it: open, it would keep its addresses and the end of the context waiting.
            Dispose();
            throw;
        }
    }

    public event EventHandler<NetMQSocketEventArgs>? ReceiveReady;

    public SocketOptions Options { get; }

    public bool IsDisposed => _handle == 0;

    NetMQSocket ISocketPollable.Socket => this;

    internal nint Handle
    {
        get
        {
            ObjectDisposedException.ThrowIf(_handle == 0, this);
            return _handle;
        }
    }

    public bool HasIn => (Poll(PollEvents.PollIn, TimeSpan.Zero) & PollEvents.PollIn) != 0;

    public void Bind(string address) => WithAddress(address, &Zmq.zmq_bind);

    public void Unbind(string address) => WithAddress(address, &Zmq.zmq_unbind);

    public void Connect(string address) => WithAddress(address, &Zmq.zmq_connect);

    public void Disconnect(string address) => WithAddress(address, &Zmq.zmq_disconnect);

    /// <summary>Binds to a free port of <paramref name="address"/> (<c>tcp://127.0.0.1</c>) and returns it.</summary>
    public int BindRandomPort(string address)
    {
        Bind(address + ":*");
        string endpoint = Options.LastEndpoint;
        return int.Parse(endpoint.AsSpan(endpoint.LastIndexOf(':') + 1));
    }

    /// <summary>Sends one frame; a negative timeout waits for ever, zero not at all.</summary>
    public virtual bool TrySend(ref Msg msg, TimeSpan timeout, bool more)
    {
        int flags = Zmq.DontWait | (more ? Zmq.SendMore : 0);
        fixed (byte* data = msg.Data)
        {
            while (Zmq.zmq_send(Handle, data, (nuint)msg.Size, flags) < 0)
            {
                if (!CanRetry()) throw Zmq.LastError();
                if (Poll(PollEvents.PollOut, timeout) == PollEvents.None) return false;
            }
        }
        msg.InitEmpty();
        return true;
    }

    /// <summary>Receives one frame; a negative timeout waits for ever, zero not at all.</summary>
    public virtual bool TryReceive(ref Msg msg, TimeSpan timeout)
    {
        Zmq.Message frame;
        Zmq.Check(Zmq.zmq_msg_init(&frame));
        try
        {
            while (Zmq.zmq_msg_recv(&frame, Handle, Zmq.DontWait) < 0)
            {
                if (!CanRetry()) throw Zmq.LastError();
                if (Poll(PollEvents.PollIn, timeout) == PollEvents.None) return false;
            }
            byte[] data = new ReadOnlySpan<byte>(Zmq.zmq_msg_data(&frame), (int)Zmq.zmq_msg_size(&frame)).ToArray();
            msg.InitGC(data, data.Length);
            if (Zmq.zmq_msg_more(&frame) != 0) msg.SetFlags(MsgFlags.More);
            return true;
        }
        finally
        {
            _ = Zmq.zmq_msg_close(&frame);
        }
    }

    public bool Poll(TimeSpan timeout) => Poll(PollEvents.PollIn, timeout) != PollEvents.None;

    public PollEvents Poll(PollEvents pollEvents, TimeSpan timeout)
    {
        var item = new Zmq.PollItem { Socket = Handle, Events = (short)pollEvents };
        long start = Stopwatch.GetTimestamp();
        TimeSpan left = timeout;
        while (Zmq.zmq_poll(&item, 1, timeout < TimeSpan.Zero ? -1 : (nint)left.TotalMilliseconds) < 0)
        {
            // A signal to the process (a child that ended, say) is no reason to stop waiting.
            if (Zmq.zmq_errno() != Zmq.Interrupted) throw Zmq.LastError();
            left = timeout - Stopwatch.GetElapsedTime(start);
            if (left < TimeSpan.Zero) left = TimeSpan.Zero;
        }
        return (PollEvents)item.Ready;
    }

    public void Close() => Dispose();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        nint handle = Interlocked.Exchange(ref _handle, 0);
        if (handle != 0) _ = Zmq.zmq_close(handle);
    }

    internal void RaiseReceiveReady() => ReceiveReady?.Invoke(this, new NetMQSocketEventArgs(this));

    internal void SetInt(int option, int value) => Zmq.Check(Zmq.zmq_setsockopt(Handle, option, &value, sizeof(int)));

    internal int GetInt(int option)
    {
        int value;
        nuint length = sizeof(int);
        Zmq.Check(Zmq.zmq_getsockopt(Handle, option, &value, &length));
        return value;
    }

    internal void SetBytes(int option, ReadOnlySpan<byte> value)
    {
        fixed (byte* data = value) Zmq.Check(Zmq.zmq_setsockopt(Handle, option, data, (nuint)value.Length));
    }

    internal byte[] GetBytes(int option, int capacity)
    {
        byte* buffer = stackalloc byte[capacity];
        nuint length = (nuint)capacity;
        Zmq.Check(Zmq.zmq_getsockopt(Handle, option, buffer, &length));
        return new ReadOnlySpan<byte>(buffer, (int)length).ToArray();
    }

    private void WithAddress(string address, delegate*<nint, byte*, int> operation)
    {
        fixed (byte* utf8 = Encoding.UTF8.GetBytes(address + '\0')) Zmq.Check(operation(Handle, utf8));
    }

    private static bool CanRetry() => Zmq.zmq_errno() is Zmq.Again or Zmq.Interrupted;
}
