using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

/// <summary>
/// Events of one submission go through one queue: whichever thread finds nobody delivering delivers, the others only add.
/// So events keep their order, an observer is never called by two threads at once, and no lock is held while it runs.
/// </summary>
public partial class KernelInvocationContext
{
    [ThreadStatic]
    private static int s_delivering;

    private readonly Queue<(KernelInvocationContext Context, KernelEvent Event)> _queue = new();
    private bool _isDelivering;
    private TaskCompletionSource? _delivered;

    /// <summary>True on a thread that is inside an observer: what it prints is not a cell's output.</summary>
    internal static bool IsInsideObserver => s_delivering > 0;

    public void Publish(KernelEvent @event)
    {
        if (!IsComplete)
        {
            Enqueue(@event);
        }
    }

    public void Publish(KernelEvent @event, bool publishOnAmbientContextOnly) => Publish(@event);

    /// <summary>Completes when every event published so far has reached the observers.</summary>
    internal Task WhenPublished()
    {
        var root = Root;
        lock (root._queue)
        {
            return !root._isDelivering || IsInsideObserver
                ? Task.CompletedTask
                : (root._delivered ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    private void Enqueue(KernelEvent kernelEvent)
    {
        var root = Root;
        lock (root._queue)
        {
            root._queue.Enqueue((this, kernelEvent));
            if (root._isDelivering)
            {
                return;
            }

            root._isDelivering = true;
        }

        root.Deliver();
    }

    private void Deliver()
    {
        while (true)
        {
            (KernelInvocationContext Context, KernelEvent Event) next;
            lock (_queue)
            {
                if (!_queue.TryDequeue(out next))
                {
                    _isDelivering = false;
                    _delivered?.SetResult();
                    _delivered = null;
                    return;
                }
            }

            s_delivering++;
            try
            {
                next.Context.Deliver(next.Event);
            }
            finally
            {
                s_delivering--;
            }
        }
    }

    private void Deliver(KernelEvent kernelEvent)
    {
        // The end of a part of a submission is not the end of the submission.
        var isInner = _parent is not null && kernelEvent is KernelCommandCompletionEvent;
        for (var context = this; context is not null; context = isInner ? null : context._parent)
        {
            context.Result.Add(kernelEvent);
            context._events.Publish(kernelEvent);
        }

        if (!isInner)
        {
            HandlingKernel.Emit(kernelEvent);
        }
    }
}
