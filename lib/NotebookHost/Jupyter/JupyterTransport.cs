using System.Net.Sockets;
using NetMQ;
using NetMQ.Sockets;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>The five sockets of a kernel. They live on one thread; messages to send come to it through a queue.</summary>
internal sealed class JupyterTransport : IDisposable
{
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);

    private readonly RouterSocket _shell = new();
    private readonly RouterSocket _control = new();
    private readonly RouterSocket _stdin = new();
    private readonly RouterSocket _heartbeat = new();
    private readonly PublisherSocket _iopub = new();
    private readonly NetMQQueue<Action> _work = new();
    private readonly NetMQPoller _poller = new();
    private readonly MessageCodec _codec;
    private readonly Action<JupyterChannel, JupyterMessage> _onMessage;
    private readonly Action<string> _log;
    private readonly Lock _closing = new();
    private bool _closed;

    /// <summary>Binds the sockets and starts to listen.</summary>
    /// <param name="connection">Where to bind.</param>
    /// <param name="onMessage">Gets what comes in, on the sockets' thread: it must not wait.</param>
    /// <param name="log">Gets a line for each message that is dropped.</param>
    /// <exception cref="JupyterStartException">An address cannot be bound.</exception>
    public JupyterTransport(ConnectionFile connection, Action<JupyterChannel, JupyterMessage> onMessage, Action<string> log)
    {
        _codec = new MessageCodec(new MessageSigner(connection.Key));
        _onMessage = onMessage;
        _log = log;
        // A slow listener must not lose outputs; one that is gone loses its queue with its connection.
        _iopub.Options.SendHighWatermark = 0;
        foreach (var router in (ReadOnlySpan<RouterSocket>)[_shell, _control, _stdin])
        {
            // A client that connects again is let in at once, though its old connection still seems to stand.
            router.Options.RouterHandover = true;
        }

        Bind(_iopub, connection.Address(connection.IopubPort));
        Bind(_heartbeat, connection.Address(connection.HeartbeatPort));
        Bind(_stdin, connection.Address(connection.StdinPort));
        Bind(_control, connection.Address(connection.ControlPort));
        Bind(_shell, connection.Address(connection.ShellPort));
        _heartbeat.ReceiveReady += (_, _) => _heartbeat.SendMultipartMessage(_heartbeat.ReceiveMultipartMessage());
        Listen(_shell, JupyterChannel.Shell);
        Listen(_control, JupyterChannel.Control);
        Listen(_stdin, JupyterChannel.Stdin);
        _work.ReceiveReady += (_, e) =>
        {
            while (e.Queue.TryDequeue(out var action, TimeSpan.Zero))
                action();
        };
        _poller.Add(_heartbeat);
        _poller.Add(_work);
        _poller.RunAsync("jupyter sockets");
    }

    /// <summary>Sends a message, from any thread; messages keep their order. After the end it does nothing.</summary>
    public void Send(JupyterChannel channel, JupyterMessage message)
    {
        NetMQSocket socket = channel switch
        {
            JupyterChannel.Shell => _shell,
            JupyterChannel.Control => _control,
            JupyterChannel.Stdin => _stdin,
            _ => _iopub,
        };
        var frames = _codec.Encode(message);
        lock (_closing)
        {
            if (!_closed)
                _work.Enqueue(() => socket.SendMultipartMessage(frames));
        }
    }

    /// <summary>Sends what waits, as far as there is somebody to take it, and closes the sockets.</summary>
    public void Dispose()
    {
        using var sent = new ManualResetEventSlim();
        lock (_closing)
        {
            _closed = true;
            _work.Enqueue(sent.Set);
        }

        sent.Wait(Linger);
        _poller.Stop();
        _poller.Dispose();
        _work.Dispose();
        foreach (NetMQSocket socket in (ReadOnlySpan<NetMQSocket>)[_shell, _control, _stdin, _heartbeat, _iopub])
        {
            socket.Options.Linger = Linger;
            socket.Dispose();
        }

        NetMQConfig.Cleanup();
    }

    private static void Bind(NetMQSocket socket, string address)
    {
        try
        {
            socket.Bind(address);
        }
        catch (Exception e) when (e is NetMQException or SocketException)
        {
            throw new JupyterStartException($"cannot listen on {address}: {e.Message}");
        }
    }

    private void Listen(RouterSocket socket, JupyterChannel channel)
    {
        socket.ReceiveReady += (_, _) =>
        {
            var frames = socket.ReceiveMultipartMessage();
            if (_codec.TryDecode(frames, out var message, out var problem))
                _onMessage(channel, message);
            else
                _log($"a message on {channel} was dropped: {problem}");
        };
        _poller.Add(socket);
    }
}
