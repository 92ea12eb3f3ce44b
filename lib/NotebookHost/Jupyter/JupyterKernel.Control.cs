using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Jupyter;

/// <content>Interrupts and questions to the user.</content>
internal sealed partial class JupyterKernel
{
    private readonly SemaphoreSlim _oneQuestionAtATime = new(1);

    private readonly CellQueue _cells = new();
    private volatile TaskCompletionSource<string?>? _question;

    /// <summary>Stops the running cell: with its consent, or after 2 s by ending its process.</summary>
    public Task InterruptAsync() => InterruptAsync(null);

    // An interrupt that comes when its cell has ended does nothing to the next one.
    private async Task InterruptAsync(JupyterMessage? request)
    {
        if (_cells.Target(request) is not { } cell)
            return;
        if (_executing == cell.Request)
            _question?.TrySetResult(null);
        cell.Interrupt();
        await cell.Ended.ConfigureAwait(false);
    }

    private async Task InterruptAsync(JupyterChannel channel, JupyterMessage request)
    {
        await InterruptAsync(request).ConfigureAwait(false);
        Reply(channel, request, new JsonObject { ["status"] = "ok" });
    }

    // Null: there is nobody to ask.
    private async Task<string?> AskUserAsync(string prompt, bool isPassword)
    {
        await _oneQuestionAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_executing is not { } request || !request.Flag("allow_stdin", false))
                return null;
            var question = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
            _question = question;
            var content = new JsonObject { ["prompt"] = prompt, ["password"] = isPassword };
            _transport.Send(JupyterChannel.Stdin, Message(request.Identities, "input_request", request, content));
            return await question.Task.ConfigureAwait(false);
        }
        finally
        {
            _question = null;
            _oneQuestionAtATime.Release();
        }
    }

    private void TakeAnswer(JupyterMessage message)
    {
        if (message.Type == "input_reply")
            _question?.TrySetResult(message.Text("value") ?? "");
    }
}
