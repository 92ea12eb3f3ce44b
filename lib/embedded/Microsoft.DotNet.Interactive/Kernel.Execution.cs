using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Utility;

namespace Microsoft.DotNet.Interactive;

public abstract partial class Kernel
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile KernelInvocationContext? _running;

    /// <summary>
    /// Runs a command: in turn when it comes from outside, at once when the command that is running sends it.
    /// A failure is an event of the result, not an exception.
    /// </summary>
    public Task<KernelCommandResult> SendAsync(KernelCommand command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ObjectDisposedException.ThrowIf(IsDisposed, this);

        if (KernelInvocationContext.Current is { IsComplete: false } parent && parent.Command != command)
        {
            return RunChildAsync(command, parent);
        }

        return command is Cancel or Quit
            ? Task.Run(() => RunAsync(new KernelInvocationContext(command, this, cancellationToken)), CancellationToken.None)
            : RootKernel.RunInTurnAsync(command, this, cancellationToken);
    }

    internal void CancelCurrentCommand() => RootKernel._running?.Cancel();

    internal async Task<KernelCommandResult> RunChildAsync(KernelCommand command, KernelInvocationContext parent)
    {
        if (command.Parent is null)
        {
            command.SetParent(parent.Command);
        }

        var outer = KernelInvocationContext.Current;
        try
        {
            return await RunAsync(new KernelInvocationContext(command, this, parent)).ConfigureAwait(false);
        }
        finally
        {
            KernelInvocationContext.Current = outer;
        }
    }

    private async Task<KernelCommandResult> RunInTurnAsync(KernelCommand command, Kernel receiver, CancellationToken cancellationToken)
    {
        using var context = new KernelInvocationContext(command, receiver, cancellationToken);
        try
        {
            await _turn.WaitAsync(context.CancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException e)
        {
            context.Fail(command, e, KernelInvocationContext.CancelledMessage);
            return context.Result;
        }

        try
        {
            _running = context;
            return await Task.Run(
                async () =>
                {
                    using var capture = ConsoleCapture.Start(context);
                    return await receiver.RunAsync(context).ConfigureAwait(false);
                },
                CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _running = null;
            _turn.Release();
        }
    }

    private async Task<KernelCommandResult> RunAsync(KernelInvocationContext context)
    {
        KernelInvocationContext.Current = context;
        var command = context.Command;
        if (command is SubmitCode && context.ExecutionOrder == 0)
        {
            context.ExecutionOrder = Interlocked.Increment(ref RootKernel._submissionCount);
        }

        try
        {
            await RunMiddlewareAsync(command, context, DispatchAsync).ConfigureAwait(false);
            context.Complete(command);
        }
        catch (OperationCanceledException e) when (context.CancellationToken.IsCancellationRequested)
        {
            context.Fail(command, e, KernelInvocationContext.CancelledMessage);
        }
        catch (Exception e)
        {
            context.Fail(command, e);
        }

        await context.WhenPublished().ConfigureAwait(false);
        return context.Result;
    }

    /// <summary>What a kernel does with a command once its middleware has let it pass.</summary>
    private async Task DispatchAsync(KernelCommand command, KernelInvocationContext context)
    {
        if (command is SubmitCode { IsPart: false } submission
            && await SubmissionParser.RunPartsAsync(submission, context).ConfigureAwait(false))
        {
            return;
        }

        var kernel = FindHandlingKernel(command);
        if (kernel != this)
        {
            context.HandlingKernel = kernel;
            await kernel.RunMiddlewareAsync(command, context, kernel.HandleAsync).ConfigureAwait(false);
        }
        else
        {
            await HandleAsync(command, context).ConfigureAwait(false);
        }
    }

    private Task HandleAsync(KernelCommand command, KernelInvocationContext context)
    {
        command.Handler ??= FindHandler(command.GetType()) ?? DefaultHandler(command);
        return command.InvokeAsync(context);
    }

    private KernelCommandInvocation? DefaultHandler(KernelCommand command) => command switch
    {
        RequestKernelInfo => PublishKernelInfo,
        _ when command.GetType().GetMethod(nameof(KernelCommand.InvokeAsync))!.DeclaringType != typeof(KernelCommand) => null,
        _ => throw new CommandNotSupportedException(command.GetType(), this),
    };

    private Task PublishKernelInfo(KernelCommand command, KernelInvocationContext context)
    {
        foreach (var kernel in this is CompositeKernel composite ? [this, .. composite] : new[] { this })
        {
            context.Publish(new KernelInfoProduced(kernel.KernelInfo, command));
        }

        return Task.CompletedTask;
    }

    private protected virtual Kernel FindHandlingKernel(KernelCommand command) => this;
}
