using System.Text;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel;

/// <content>Listening to the worker.</content>
internal sealed partial class KernelSession
{
    private async Task WatchAsync()
    {
        var pumps = Task.WhenAll(Task.Run(ReadEventsAsync), Task.Run(_stdout.RunAsync), Task.Run(_stderr.RunAsync));
        await _worker.Process.WaitForExitAsync().ConfigureAwait(false);
        var remaining = await Task.Run(_worker.EndChildren).ConfigureAwait(false);
        // What the worker had written still lies in the pipes. A process that remains may hold them open: wait briefly.
        await Task.WhenAny(pumps, Task.Delay(1000)).ConfigureAwait(false);
        _death.TrySetResult(KernelDeath.From(_worker.Process.ExitCode, _lastWords.Text) with { Remaining = remaining });
    }

    private async Task ReadEventsAsync()
    {
        var reader = new EventReader(_worker.Events, _options.Limits.Line);
        try
        {
            while (await reader.ReadAsync().ConfigureAwait(false) is { } message)
                Handle(message);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The worker has died; its exit tells the rest.
        }
    }

    private void Handle(WorkerEvent message)
    {
        switch (message)
        {
            case ReadyEvent:
                _ready.TrySetResult();
                break;
            case ErrorEvent error when _current is { } execution:
                execution.Error = LongText.Cut(error);
                break;
            case DoneEvent done when _current?.Id == done.RequestId:
                _current.Done.TrySetResult(done.Succeeded);
                break;
            case AnswerEvent answer:
                Reply(answer);
                break;
            case InputRequestEvent request:
                _ = AnswerAsync(request);
                break;
            default:
                Pass(message);
                break;
        }
    }

    // One at a time, and none while the next cell takes over: what a cell gets here is not lost to it.
    private void Pass(WorkerEvent output)
    {
        lock (_passing)
            _sink(output);
    }

    private async Task AnswerAsync(InputRequestEvent request)
    {
        var answer = _options.Input is { } input
            ? await input(request.Prompt, request.IsPassword).ConfigureAwait(false)
            : null;
        _commands.TrySend(new InputReplyCommand(request.InputId, answer));
    }

    private sealed class Execution(long id)
    {
        public long Id { get; } = id;

        public TaskCompletionSource<bool> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ErrorEvent? Error { get; set; }
    }

    // The end of what the worker wrote to its real stderr.
    private sealed class LastWords
    {
        private const int Most = 8000;

        private readonly StringBuilder _text = new();

        public string Text
        {
            get
            {
                lock (_text)
                    return _text.ToString();
            }
        }

        public void Add(string text)
        {
            lock (_text)
            {
                _text.Append(text);
                if (_text.Length > Most)
                    _text.Remove(0, _text.Length - Most);
            }
        }
    }

    // What a worker that fails to start writes to stderr is the reason to show.
    private sealed class StartErrors
    {
        private readonly StringBuilder _text = new();

        public string Text
        {
            get
            {
                lock (_text)
                    return _text.ToString().Trim();
            }
        }

        public void Add(WorkerEvent output)
        {
            if (output is not StreamEvent stream)
                return;
            lock (_text)
            {
                if (_text.Length < 4000)
                    _text.Append(stream.Text);
            }
        }
    }
}
