using System.Runtime.InteropServices;
using NetMQ;
using NetMQ.Sockets;

namespace LossLab.Embedded.Tests.NetMQ;

/// <summary>The few socket kinds the Jupyter protocol needs, over real loopback connections.</summary>
public sealed class SocketTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    [Fact]
    public void Should_route_a_reply_back_to_the_dealer_that_asked()
    {
        using var router = new RouterSocket();
        int port = router.BindRandomPort("tcp://127.0.0.1");
        using var dealer = new DealerSocket();
        dealer.Options.Identity = "asker"u8.ToArray();
        dealer.Connect($"tcp://127.0.0.1:{port}");

        dealer.SendMoreFrame("one").SendFrame("two");
        NetMQMessage? request = null;
        Assert.True(router.TryReceiveMultipartMessage(Patience, ref request));
        Assert.Equal(["asker", "one", "two"], request.Select(f => f.ConvertToString()));

        request.Append("three");
        router.SendMultipartMessage(request);
        NetMQMessage? reply = null;
        Assert.True(dealer.TryReceiveMultipartMessage(Patience, ref reply));
        Assert.Equal(["one", "two", "three"], reply.Select(f => f.ConvertToString()));
    }

    [Fact]
    public void Should_deliver_a_topic_only_to_its_subscribers()
    {
        using var publisher = new PublisherSocket();
        int port = publisher.BindRandomPort("tcp://127.0.0.1");
        using var subscriber = new SubscriberSocket();
        subscriber.Subscribe("a");
        subscriber.Connect($"tcp://127.0.0.1:{port}");

        // A subscription takes a moment to arrive: publish until the first message comes through.
        byte[]? received = null;
        DateTime deadline = DateTime.UtcNow + Patience;
        while (received is null && DateTime.UtcNow < deadline)
        {
            publisher.SendFrame("b-unwanted");
            publisher.SendFrame("a-wanted");
            subscriber.TryReceiveFrameBytes(TimeSpan.FromMilliseconds(20), out received, out _);
        }
        Assert.Equal("a-wanted"u8.ToArray(), received);
    }

    [Fact]
    public void Should_run_queued_work_on_the_poller_thread_in_order()
    {
        using var queue = new NetMQQueue<int>();
        var seen = new List<(int Value, string? Thread)>();
        using var done = new ManualResetEventSlim();
        queue.ReceiveReady += (_, e) =>
        {
            while (e.Queue.TryDequeue(out int value, TimeSpan.Zero)) seen.Add((value, Thread.CurrentThread.Name));
            if (seen.Count == 1000) done.Set();
        };
        using var poller = new NetMQPoller { queue };
        poller.RunAsync("the poller");
        for (int i = 0; i < 1000; i++) queue.Enqueue(i);

        Assert.True(done.Wait(Patience));
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => (i, (string?)"the poller")), seen);
        poller.Stop();
        Assert.False(poller.IsRunning);
    }

    [Fact]
    public void Should_answer_through_a_poller()
    {
        using var response = new ResponseSocket();
        int port = response.BindRandomPort("tcp://127.0.0.1");
        response.ReceiveReady += (_, e) => e.Socket.SendFrame(e.Socket.ReceiveFrameBytes());
        using var poller = new NetMQPoller { response };
        poller.RunAsync();
        using var request = new RequestSocket($">tcp://127.0.0.1:{port}");

        request.SendFrame("ping");
        Assert.True(request.TryReceiveFrameBytes(Patience, out byte[]? pong, out bool more));
        Assert.Equal("ping"u8.ToArray(), pong);
        Assert.False(more);
    }

    [Fact]
    public void Should_say_when_an_address_is_taken()
    {
        using var first = new RouterSocket();
        int port = first.BindRandomPort("tcp://127.0.0.1");
        using var second = new RouterSocket();

        Assert.Throws<AddressAlreadyInUseException>(() => second.Bind($"tcp://127.0.0.1:{port}"));
    }

    [Fact]
    public void Should_give_up_receiving_after_the_timeout()
    {
        using var router = new RouterSocket("@tcp://127.0.0.1:*");

        Assert.False(router.TryReceiveFrameBytes(TimeSpan.FromMilliseconds(10), out byte[]? bytes, out _));
        Assert.Null(bytes);
    }

    [DllImport("libc")]
    private static extern nint pthread_self();

    [DllImport("libc")]
    private static extern int pthread_kill(nint thread, int signal);

    [Fact]
    public async Task Should_wait_on_when_a_signal_comes()
    {
        if (!OperatingSystem.IsLinux())
            return;
        const int ChildEnded = 17; // SIGCHLD, on Linux
        using PosixSignalRegistration handler = PosixSignalRegistration.Create(PosixSignal.SIGCHLD, _ => { });
        using var router = new RouterSocket("@inproc://signals");
        using var dealer = new DealerSocket(">inproc://signals");
        var thread = new TaskCompletionSource<nint>();
        NetMQMessage? received = null;
        var receiver = new Thread(() =>
        {
            thread.SetResult(pthread_self());
            received = router.ReceiveMultipartMessage();
        });
        receiver.Start();
        nint waiting = await thread.Task;
        for (int i = 0; i < 5 && receiver.IsAlive; i++)
        {
            await Task.Delay(20);
            if (receiver.IsAlive) Assert.Equal(0, pthread_kill(waiting, ChildEnded));
        }
        dealer.SendFrame("late");
        Assert.True(receiver.Join(Patience));
        Assert.Equal("late", received?.Last.ConvertToString());
    }

    [Fact]
    public void Should_free_the_addresses_of_a_socket_that_could_not_be_made()
    {
        Assert.Throws<NetMQException>(() => new PairSocket("@inproc://half, @nonsense"));
        // libzmq closes in the background.
        Assert.True(SpinWait.SpinUntil(() => CanBind("inproc://half"), Patience));

        static bool CanBind(string address)
        {
            using var socket = new PairSocket();
            try
            {
                socket.Bind(address);
                return true;
            }
            catch (AddressAlreadyInUseException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task Should_run_again_after_a_stop()
    {
        using var poller = new NetMQPoller();
        poller.StopAsync();
        poller.RunAsync();
        Assert.Contains("already", Assert.Throws<InvalidOperationException>(poller.Run).Message);
        var work = new Task(() => { });
        work.Start(poller);
        await work.WaitAsync(Patience);
        poller.Stop();
        Assert.False(poller.IsRunning);
    }

    [Fact]
    public void Should_refuse_a_disposed_socket()
    {
        var socket = new RouterSocket();
        socket.Dispose();

        Assert.Throws<ObjectDisposedException>(() => socket.SendFrame("late"));
    }
}
