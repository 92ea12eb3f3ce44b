using System.Collections.Immutable;
using System.Reactive.Disposables;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

/// <summary>An observable of events. An observer that throws does not keep an event from the others.</summary>
internal sealed class EventStream : IObservable<KernelEvent>
{
    private ImmutableArray<IObserver<KernelEvent>> _observers = [];

    public IDisposable Subscribe(IObserver<KernelEvent> observer)
    {
        ImmutableInterlocked.Update(ref _observers, all => all.Add(observer));
        return Disposable.Create(() => ImmutableInterlocked.Update(ref _observers, all => all.Remove(observer)));
    }

    public void Publish(KernelEvent kernelEvent)
    {
        foreach (var observer in _observers)
        {
            try
            {
                observer.OnNext(kernelEvent);
            }
            catch (Exception e)
            {
                // Inside an observer this is the real stderr.
                Console.Error.WriteLine($"An observer of the kernel's events failed: {e}");
            }
        }
    }

    public void Complete()
    {
        var observers = _observers;
        _observers = [];
        foreach (var observer in observers)
        {
            observer.OnCompleted();
        }
    }
}
