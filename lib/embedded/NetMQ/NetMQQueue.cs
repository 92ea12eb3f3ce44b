using System.Collections;
using System.Collections.Concurrent;
using NetMQ.Sockets;

namespace NetMQ;

/// <summary>A queue that any thread fills and a poller's thread empties: a pair of in-process sockets wakes the poller.</summary>
public sealed class NetMQQueue<T> : IEnumerable<T>, ISocketPollable, IDisposable
{
    private readonly ConcurrentQueue<T> _items = new();
    private readonly PairSocket _reader = new();
    private readonly PairSocket _writer = new();
    private readonly Lock _gate = new();

    public NetMQQueue(int capacity = 0)
    {
        string address = $"inproc://queue-{Guid.NewGuid()}";
        _reader.Options.ReceiveHighWatermark = capacity;
        _writer.Options.SendHighWatermark = capacity;
        _reader.Bind(address);
        _writer.Connect(address);
        _reader.ReceiveReady += (_, _) => ReceiveReady?.Invoke(this, new NetMQQueueEventArgs<T>(this));
    }

    public event EventHandler<NetMQQueueEventArgs<T>>? ReceiveReady;

    public int Count => _items.Count;

    public bool IsEmpty => _items.IsEmpty;

    public bool IsDisposed => _reader.IsDisposed;

    NetMQSocket ISocketPollable.Socket => _reader;

    public void Enqueue(T value)
    {
        _items.Enqueue(value);
        lock (_gate) _writer.SendFrame([]);
    }

    public bool TryDequeue(out T result, TimeSpan timeout)
    {
        if (_reader.TryReceiveFrameBytes(timeout, out _, out _)) return _items.TryDequeue(out result!);
        result = default!;
        return false;
    }

    public void Dispose()
    {
        lock (_gate) _writer.Dispose();
        _reader.Dispose();
    }

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
