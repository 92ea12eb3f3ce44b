using System.Collections.Concurrent;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel;

/// <content>What an editor asks while its user types.</content>
internal sealed partial class KernelSession
{
    // An answer that takes longer comes too late for somebody who types.
    private static readonly TimeSpan LanguageTimeout = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<long, TaskCompletionSource<WorkerEvent>> _questions = [];

    /// <summary>What could stand at a place in a cell; null if the worker has died or takes too long.</summary>
    public async Task<CompletionsEvent?> CompleteAsync(string code, int position) =>
        (CompletionsEvent?)await AskAsync(id => new CompleteCommand(id, code, position)).ConfigureAwait(false);

    /// <summary>What stands at a place in a cell; null if the worker has died or takes too long.</summary>
    public async Task<InspectionEvent?> InspectAsync(string code, int position) =>
        (InspectionEvent?)await AskAsync(id => new InspectCommand(id, code, position)).ConfigureAwait(false);

    private async Task<WorkerEvent?> AskAsync(Func<long, WorkerCommand> command)
    {
        var id = Interlocked.Increment(ref _lastRequest);
        var answer = new TaskCompletionSource<WorkerEvent>(TaskCreationOptions.RunContinuationsAsynchronously);
        _questions[id] = answer;
        _commands.TrySend(command(id));
        await Task.WhenAny(answer.Task, Death, Task.Delay(LanguageTimeout)).ConfigureAwait(false);
        _questions.TryRemove(id, out _);
        return answer.Task.IsCompletedSuccessfully ? await answer.Task.ConfigureAwait(false) : null;
    }

    private void Reply(long id, WorkerEvent answer)
    {
        if (_questions.TryGetValue(id, out var waiting))
            waiting.TrySetResult(answer);
    }
}
