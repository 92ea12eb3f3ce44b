using System.Collections.Concurrent;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Questions of a cell to its reader (<c>Kernel.GetInputAsync</c>) on their way to the host and back.</summary>
internal sealed class InputRequests(EventEmitter emitter)
{
    private readonly ConcurrentDictionary<long, TaskCompletionSource<string?>> _waiting = [];
    private long _last;

    /// <summary>Asks the host; null means that there is nobody to ask.</summary>
    public Task<string?> AskAsync(string prompt, bool isPassword)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answer;
        emitter.Send(new InputRequestEvent(id, LongText.Cut(prompt), isPassword));
        return answer.Task;
    }

    /// <summary>Takes an answer.</summary>
    public void Answer(InputReplyCommand reply)
    {
        if (_waiting.TryRemove(reply.InputId, out var answer))
            answer.TrySetResult(reply.Value);
    }

    /// <summary>Gives up all questions.</summary>
    public void Cancel()
    {
        foreach (var id in _waiting.Keys)
        {
            if (_waiting.TryRemove(id, out var answer))
                answer.TrySetCanceled();
        }
    }
}
