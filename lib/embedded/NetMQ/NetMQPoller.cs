using System.Collections;

namespace NetMQ;

/// <summary>One thread that waits for several sockets at once and raises their ReceiveReady events.</summary>
public sealed unsafe class NetMQPoller : TaskScheduler, IEnumerable, IDisposable
{
    private readonly List<ISocketPollable> _sockets = [];
    private readonly NetMQQueue<Action> _work = new();
    private readonly ManualResetEventSlim _stopped = new(initialState: true);
    private volatile bool _stopping;
    private Thread? _thread;

    public NetMQPoller()
    {
        _work.ReceiveReady += (_, e) =>
        {
            while (e.Queue.TryDequeue(out Action action, TimeSpan.Zero)) action();
        };
        _sockets.Add(_work);
    }

    public bool IsRunning => !_stopped.IsSet;

    public bool IsDisposed { get; private set; }

    public void Add(ISocketPollable socket) => OnPollerThread(() => _sockets.Add(socket));

    public void Remove(ISocketPollable socket) => OnPollerThread(() => _sockets.Remove(socket));

    public void RemoveAndDispose<T>(T socket) where T : ISocketPollable, IDisposable => OnPollerThread(() =>
    {
        _sockets.Remove(socket);
        socket.Dispose();
    });

    public void RunAsync() => RunAsync("NetMQPoller");

    public void RunAsync(string threadName)
    {
        Start();
        new Thread(PollUntilStopped) { IsBackground = true, Name = threadName }.Start();
    }

    /// <summary>Polls on the calling thread until <see cref="Stop"/>.</summary>
    public void Run()
    {
        Start();
        PollUntilStopped();
    }

    public void StopAsync()
    {
        _stopping = true;
        _work.Enqueue(() => { });
    }

    public void Stop()
    {
        StopAsync();
        if (Thread.CurrentThread != _thread) _stopped.Wait();
    }

    public void Dispose()
    {
        if (IsDisposed) return;
        if (IsRunning) Stop();
        IsDisposed = true;
        _work.Dispose();
        _stopped.Dispose();
    }

    protected override void QueueTask(Task task) => _work.Enqueue(() => TryExecuteTask(task));

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        Thread.CurrentThread == _thread && !taskWasPreviouslyQueued && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => [];

    IEnumerator IEnumerable.GetEnumerator() => _sockets.GetEnumerator();

    private void Start()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        if (IsRunning) throw new InvalidOperationException("The poller is running already.");
        _stopping = false;
        _stopped.Reset();
    }

    private void PollUntilStopped()
    {
        _thread = Thread.CurrentThread;
        try
        {
            while (!_stopping) PollOnce();
        }
        finally
        {
            _thread = null;
            _stopped.Set();
        }
    }

    private void OnPollerThread(Action action)
    {
        if (IsRunning && Thread.CurrentThread != _thread) _work.Enqueue(action);
        else action();
    }

    private void PollOnce()
    {
        _sockets.RemoveAll(s => s.IsDisposed);
        ISocketPollable[] sockets = [.. _sockets];
        Zmq.PollItem[] items = [.. sockets.Select(s => new Zmq.PollItem { Socket = s.Socket.Handle, Events = Zmq.PollIn })];
        fixed (Zmq.PollItem* first = items)
        {
            if (Zmq.zmq_poll(first, items.Length, -1) < 0 && Zmq.zmq_errno() != Zmq.Interrupted) throw Zmq.LastError();
        }
        for (int i = 0; i < items.Length; i++)
        {
            if ((items[i].Ready & Zmq.PollIn) != 0 && !sockets[i].IsDisposed) sockets[i].Socket.RaiseReceiveReady();
        }
    }
}
