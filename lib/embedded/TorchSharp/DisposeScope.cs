namespace TorchSharp;

public sealed class DisposeScope : IDisposable
{
    private readonly DisposeScopeManager _manager;
    private bool _disposed;

    internal DisposeScope(DisposeScopeManager manager, DisposeScope? outer)
    {
        _manager = manager;
        OuterScope = outer;
    }

    internal DisposeScope? OuterScope { get; }

    internal HashSet<IDisposable> Disposables { get; } = new(Utils.ReferenceEqualityComparer<IDisposable>.Default);

    public IReadOnlyList<IDisposable> DisposablesView => [.. Disposables];

    public int DisposablesCount => Disposables.Count;

    public bool Contains(IDisposable disposable) => Disposables.Contains(disposable);

    /// <summary>A tensor that was just made, in this scope.</summary>
    internal void Adopt(torch.Tensor tensor)
    {
        tensor.OwningDisposeScope = this;
        Disposables.Add(tensor);
    }

    public void Attach(IDisposable disposable)
    {
        ArgumentNullException.ThrowIfNull(disposable);
        ObjectDisposedException.ThrowIf(_disposed, this);
        DisposeScope? owner = Owner(disposable);
        if (owner == this) return;
        if (owner is not null) owner.Disposables.Remove(disposable);
        else Count(disposable)?.AddAttached();
        Own(disposable, this);
        Disposables.Add(disposable);
    }

    public void Attach(params IDisposable[] disposables) => Attach((IEnumerable<IDisposable>)disposables);

    public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables)
    {
        List<IDisposable> list = [.. disposables];
        foreach (IDisposable disposable in list) Attach(disposable);
        return list;
    }

    public T Detach<T>(T disposable) where T : IDisposable
    {
        if (Disposables.Remove(disposable))
        {
            Count(disposable)?.AddDetached();
            Own(disposable, null);
        }
        return disposable;
    }

    public (T1 first, T2 second) Detach<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable =>
        (Detach(first), Detach(second));

    public (T1 first, T2 second, T3 third) Detach<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => (Detach(first), Detach(second), Detach(third));

    public void Detach(params IDisposable[] disposables) => Detach((IEnumerable<IDisposable>)disposables);

    public void Detach(IEnumerable<IDisposable> disposables)
    {
        foreach (IDisposable disposable in disposables) Detach(disposable);
    }

    public T MoveToOuter<T>(T disposable) where T : IDisposable
    {
        Move(OuterScope, disposable);
        return disposable;
    }

    public (T1 first, T2 second) MoveToOuter<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable =>
        (MoveToOuter(first), MoveToOuter(second));

    public (T1 first, T2 second, T3 third) MoveToOuter<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable =>
        (MoveToOuter(first), MoveToOuter(second), MoveToOuter(third));

    public void MoveToOuter(params IDisposable[] disposables) => MoveToOuter((IEnumerable<IDisposable>)disposables);

    public void MoveToOuter(IEnumerable<IDisposable> disposables)
    {
        foreach (IDisposable disposable in disposables) Move(OuterScope, disposable);
    }

    public T MoveToOther<T>(DisposeScope scope, T disposable) where T : IDisposable
    {
        Move(scope, disposable);
        return disposable;
    }

    public (T1 first, T2 second) MoveToOther<T1, T2>(DisposeScope scope, T1 first, T2 second)
        where T1 : IDisposable where T2 : IDisposable => (MoveToOther(scope, first), MoveToOther(scope, second));

    public (T1 first, T2 second, T3 third) MoveToOther<T1, T2, T3>(DisposeScope scope, T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable =>
        (MoveToOther(scope, first), MoveToOther(scope, second), MoveToOther(scope, third));

    public void MoveToOther(DisposeScope scope, params IDisposable[] disposables) =>
        MoveToOther(scope, (IEnumerable<IDisposable>)disposables);

    public void MoveToOther(DisposeScope scope, IEnumerable<IDisposable> disposables)
    {
        foreach (IDisposable disposable in disposables) Move(scope, disposable);
    }

    public T DisposeEverythingBut<T>(T keep) where T : IDisposable
    {
        DisposeAllExcept([keep]);
        return keep;
    }

    public (T1 first, T2 second) DisposeEverythingBut<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable
    {
        DisposeAllExcept([first, second]);
        return (first, second);
    }

    public (T1 first, T2 second, T3 third) DisposeEverythingBut<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable
    {
        DisposeAllExcept([first, second, third]);
        return (first, second, third);
    }

    public void DisposeEverythingBut(params IDisposable[] keep) => DisposeAllExcept(keep);

    public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep) => DisposeAllExcept(inKeep);

    public void DisposeEverything() => DisposeAllExcept([]);

    public void MarkAsDisposed(IDisposable disposable)
    {
        if (Disposables.Remove(disposable)) Own(disposable, null);
    }

    public void Dispose()
    {
        if (_disposed) return;
        try
        {
            DisposeEverything();
        }
        finally
        {
            // Whatever a disposal throws, the scope is no longer the thread's.
            _disposed = true;
            _manager.Remove(this);
        }
    }

    private void DisposeAllExcept(IEnumerable<IDisposable> keep)
    {
        HashSet<IDisposable> kept = new(keep, Utils.ReferenceEqualityComparer<IDisposable>.Default);
        IDisposable[] all = [.. Disposables];
        foreach (IDisposable disposable in all)
        {
            if (kept.Contains(disposable)) continue;
            // Out of the set first: the disposal then has nothing to look up here.
            Disposables.Remove(disposable);
            disposable.Dispose();
        }
    }

    private void Move(DisposeScope? target, IDisposable disposable)
    {
        if (target == this || !Disposables.Remove(disposable)) return;
        Own(disposable, target);
        if (target is null) Count(disposable)?.AddDetached();
        else target.Disposables.Add(disposable);
    }

    private static DisposeScope? Owner(IDisposable disposable) => (disposable as torch.Tensor)?.OwningDisposeScope;

    private static void Own(IDisposable disposable, DisposeScope? scope)
    {
        if (disposable is torch.Tensor tensor) tensor.OwningDisposeScope = scope;
    }

    private LifetimeStatistics? Count(IDisposable disposable) =>
        disposable is torch.Tensor ? _manager.ThreadStatistics.TensorStatistics : null;
}
