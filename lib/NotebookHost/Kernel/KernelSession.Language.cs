using System.Collections.Concurrent;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel;

/// <content>What an editor asks while its user types.</content>
internal sealed partial class KernelSession
{
    // An answer that takes longer comes too late for somebody who types.
    private static readonly TimeSpan LanguageTimeout = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan CompletenessTimeout = TimeSpan.FromSeconds(5);

    // The worker gives up earlier; one that is about to end has to write down why.
    private static readonly TimeSpan SettleTimeout = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<long, TaskCompletionSource<AnswerEvent>> _questions = [];

    /// <summary>What could stand at a place in a cell; null if the worker has died or takes too long.</summary>
    public async Task<CompletionsEvent?> CompleteAsync(string code, int position) =>
        (CompletionsEvent?)await AskAsync(id => new CompleteCommand(id, code, position), LanguageTimeout).ConfigureAwait(false);

    /// <summary>What stands at a place in a cell; null if the worker has died or takes too long.</summary>
    public async Task<InspectionEvent?> InspectAsync(string code, int position) =>
        (InspectionEvent?)await AskAsync(id => new InspectCommand(id, code, position), LanguageTimeout).ConfigureAwait(false);

    /// <summary>Whether a text is a whole cell, also while a cell runs; null if the worker has died or takes too long.</summary>
    public async Task<CompletenessEvent?> IsCompleteAsync(string code) =>
        (CompletenessEvent?)await AskAsync(id => new IsCompleteCommand(id, code), CompletenessTimeout).ConfigureAwait(false);

    /// <summary>Waits for the <c>async void</c> methods that cells have started: one that throws ends the process. For some
    /// seconds at most, and no longer than <paramref name="cancellation"/> lets it.</summary>
    /// <returns>Set if the worker died.</returns>
    public async Task<KernelDeath?> SettleAsync(CancellationToken cancellation)
    {
        await AskAsync(id => new SettleCommand(id), SettleTimeout, cancellation).ConfigureAwait(false);
        return IsAlive ? null : await Death.ConfigureAwait(false);
    }

    private async Task<AnswerEvent?> AskAsync(Func<long, WorkerCommand> command, TimeSpan atMost, CancellationToken cancellation = default)
    {
        var id = Interlocked.Increment(ref _lastRequest);
        var answer = new TaskCompletionSource<AnswerEvent>(TaskCreationOptions.RunContinuationsAsynchronously);
        _questions[id] = answer;
        _commands.TrySend(command(id));
        await Task.WhenAny(answer.Task, Death, Task.Delay(atMost, cancellation)).ConfigureAwait(false);
        _questions.TryRemove(id, out _);
        return answer.Task.IsCompletedSuccessfully ? await answer.Task.ConfigureAwait(false) : null;
    }

    private void Reply(AnswerEvent answer)
    {
        if (_questions.TryGetValue(answer.RequestId, out var waiting))
            waiting.TrySetResult(answer);
    }
}
