using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

public partial class KernelInvocationContext : IDisposable
{
    internal const string CancelledMessage = "Command cancelled.";

    private static readonly AsyncLocal<KernelInvocationContext?> s_current = new();

    private readonly CancellationTokenSource _cancellation;
    private readonly KernelInvocationContext? _parent;
    private readonly EventStream _events = new();
    private readonly List<Action<KernelInvocationContext>> _onComplete = [];
    private int _completed;
    private int _executionOrder;
    private int _valueIds;

    internal KernelInvocationContext(KernelCommand command, Kernel kernel, CancellationToken cancellationToken)
    {
        Command = command;
        HandlingKernel = kernel;
        Result = new KernelCommandResult(command);
        _cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    }

    internal KernelInvocationContext(KernelCommand command, Kernel kernel, KernelInvocationContext parent)
    {
        Command = command;
        HandlingKernel = kernel;
        Result = new KernelCommandResult(command);
        _parent = parent;
        _cancellation = parent._cancellation;
    }

    public static KernelInvocationContext? Current
    {
        get => s_current.Value;
        internal set => s_current.Value = value;
    }

    public KernelCommand Command { get; }

    public Kernel HandlingKernel { get; internal set; }

    public KernelCommandResult Result { get; }

    public CancellationToken CancellationToken => _cancellation.Token;

    public bool IsComplete => _completed != 0;

    public IObservable<KernelEvent> KernelEvents => _events;

    /// <summary>The number of the submission, which its parts share.</summary>
    internal int ExecutionOrder
    {
        get => Root._executionOrder;
        set => Root._executionOrder = value;
    }

    internal string NextValueId() => $"{Command.GetOrCreateToken()}-{Interlocked.Increment(ref _valueIds)}";

    /// <summary>The context of the command that came from outside.</summary>
    internal KernelInvocationContext Root => _parent?.Root ?? this;

    public void OnComplete(Action<KernelInvocationContext> onComplete) => _onComplete.Add(onComplete);

    public void Complete(KernelCommand command)
    {
        if (command == Command)
        {
            Finish(new CommandSucceeded(command, ExecutionOrder));
        }
    }

    public void Fail(KernelCommand command, Exception? exception = null, string? message = null)
    {
        if (command == Command)
        {
            Finish(new CommandFailed(exception, command, message, ExecutionOrder));
        }
        else
        {
            _parent?.Fail(command, exception, message);
        }
    }

    public void Dispose()
    {
        if (_parent is null)
        {
            _cancellation.Dispose();
        }
    }

    internal void Cancel()
    {
        try
        {
            _cancellation.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The command ended in this very moment.
        }
    }

    private void Finish(KernelCommandCompletionEvent completion)
    {
        if (IsComplete)
        {
            return;
        }

        foreach (var action in _onComplete)
        {
            action(this);
        }

        _onComplete.Clear();
        if (Interlocked.Exchange(ref _completed, 1) == 0)
        {
            Enqueue(completion);
        }
    }
}
