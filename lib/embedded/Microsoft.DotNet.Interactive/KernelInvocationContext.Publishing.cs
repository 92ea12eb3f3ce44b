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

    private readonly Queue<(KernelInvocationContext Context, KernelEvent Event, bool IsLate)> _queue = new();
    private bool _isDelivering;
    private TaskCompletionSource? _delivered;

    /// <summary>True on a thread that is inside an observer: what it prints is not a cell's output.</summary>
    internal static bool IsInsideObserver => s_delivering > 0;

    /// <summary>
    /// What background work of a cell shows after the cell's end still reaches the kernel's observers; the result of the
    /// cell stays as it was.
    /// </summary>
    public void Publish(KernelEvent @event)
    {
        var isLate = IsComplete;
        if (!isLate || @event is DisplayEvent)
        {
            Enqueue(@event, isLate);
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

    private void Enqueue(KernelEvent kernelEvent, bool isLate = false)
    {
        var root = Root;
        lock (root._queue)
        {
            root._queue.Enqueue((this, kernelEvent, isLate));
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
            (KernelInvocationContext Context, KernelEvent Event, bool IsLate) next;
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
                next.Context.Deliver(next.Event, next.IsLate);
            }
            finally
            {
                s_delivering--;
            }
        }
    }

    private void Deliver(KernelEvent kernelEvent, bool isLate)
    {
        // The end of a part of a submission is not the end of the submission.
        var isInner = _parent is not null && kernelEvent is KernelCommandCompletionEvent;
        for (var context = isLate ? null : this; context is not null; context = isInner ? null : context._parent)
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
