using System.Text.Json.Nodes;
using System.Threading.Channels;
using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>
/// A kernel of the Jupyter protocol. It runs no C# itself: that happens in a worker, which may hang or crash without
/// the front end losing its kernel.
/// </summary>
internal sealed partial class JupyterKernel : IAsyncDisposable
{
    private readonly Channel<ShellRequest> _shell =
        Channel.CreateUnbounded<ShellRequest>(new UnboundedChannelOptions { SingleReader = true });

    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _sessionId = Guid.NewGuid().ToString("N");
    private readonly Action<string> _log;
    private readonly JupyterTransport _transport;
    private readonly KernelWorker _worker;
    private long _received;

    /// <summary>Binds the sockets and serves what comes.</summary>
    public JupyterKernel(ConnectionFile connection, Action<string> log)
    {
        _log = log;
        _worker = new KernelWorker(new KernelSessionOptions
        {
            WorkingDirectory = Environment.CurrentDirectory,
            Input = AskUserAsync,
        }, log);
        _transport = new JupyterTransport(connection, Receive, log);
        _worker.Prepare();
        Publish("status", null, new JsonObject { ["execution_state"] = "starting" });
        _ = Task.Run(ServeShellAsync);
    }

    /// <summary>Completes when the kernel is to end.</summary>
    public Task Stopped => _stopped.Task;

    /// <summary>Ends the kernel.</summary>
    public void Stop()
    {
        _stopped.TrySetResult();
        _shell.Writer.TryComplete();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Stop();
        await _worker.DisposeAsync().ConfigureAwait(false);
        _transport.Dispose();
    }

    // On the sockets' thread.
    private void Receive(JupyterChannel channel, JupyterMessage message)
    {
        switch (channel)
        {
            case JupyterChannel.Shell when IsAnsweredAside(message.Type):
            case JupyterChannel.Control:
                _ = Task.Run(() => HandleAsync(channel, message, null));
                break;
            case JupyterChannel.Shell:
                var cell = message.Type == "execute_request" ? _cells.Add(message) : null;
                _shell.Writer.TryWrite(new ShellRequest(Interlocked.Increment(ref _received), message, cell));
                break;
            case JupyterChannel.Stdin:
                TakeAnswer(message);
                break;
        }
    }

    // What needs nothing of the cells does not wait for them: a front end that asks is to see that the kernel lives. Nor does an
    // interrupt, which is over when its cell is: in turn it would wait for a cell behind it, and nothing would run any more.
    private static bool IsAnsweredAside(string type) => type is "kernel_info_request" or "is_complete_request" or "interrupt_request";

    private async Task ServeShellAsync()
    {
        await foreach (var request in _shell.Reader.ReadAllAsync().ConfigureAwait(false))
            await HandleAsync(JupyterChannel.Shell, request.Message, request).ConfigureAwait(false);
    }

    private async Task HandleAsync(JupyterChannel channel, JupyterMessage request, ShellRequest? inTurn)
    {
        PublishBusy(request, inTurn is not null);
        try
        {
            await DispatchAsync(channel, request, inTurn).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _log($"{request.Type} failed: {e}");
            Reply(channel, request, Failure(e.GetType().Name, e.Message, []));
        }

        PublishIdle(request, inTurn is not null);
        if (request.Type == "shutdown_request")
            Stop();
    }

    private Task DispatchAsync(JupyterChannel channel, JupyterMessage request, ShellRequest? inTurn)
    {
        switch (request.Type)
        {
            case "execute_request" when inTurn?.Cell is { } cell:
                return ExecuteAsync(cell, inTurn.Number);
            case "complete_request":
                return CompleteAsync(request);
            case "inspect_request":
                return InspectAsync(request);
            case "is_complete_request":
                return IsCompleteAsync(channel, request);
            case "interrupt_request":
                return InterruptAsync(channel, request);
            case "shutdown_request":
                Shutdown(channel, request);
                break;
            case "kernel_info_request":
                Reply(channel, request, KernelInformation.ToJson());
                break;
            case "history_request":
                Reply(channel, request, _history.Answer(request));
                break;
            case "comm_info_request":
                Reply(channel, request, new JsonObject { ["status"] = "ok", ["comms"] = new JsonObject() });
                break;
            case "comm_open":
                // Widgets need code in the kernel's language that we do not have: the protocol's answer is to close again.
                Publish("comm_close", request, new JsonObject { ["comm_id"] = request.Text("comm_id"), ["data"] = new JsonObject() });
                break;
            case "comm_msg" or "comm_close":
                break;
            default:
                _log($"'{request.Type}' is not known");
                break;
        }

        return Task.CompletedTask;
    }

    private void Shutdown(JupyterChannel channel, JupyterMessage request)
    {
        var content = new JsonObject { ["status"] = "ok", ["restart"] = request.Flag("restart", false) };
        Publish("shutdown_reply", request, content.DeepClone().AsObject());
        Reply(channel, request, content);
    }

    // One that is served in turn; its number counts from 1.
    private sealed record ShellRequest(long Number, JupyterMessage Message, QueuedCell? Cell);
}
