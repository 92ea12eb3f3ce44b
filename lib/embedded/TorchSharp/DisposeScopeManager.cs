namespace TorchSharp;

public class DisposeScopeManager
{
    [ThreadStatic]
    private static DisposeScopeManager? s_current;

    internal static DisposeScopeManager Current => s_current ??= new DisposeScopeManager();

    internal ThreadDisposeScopeStatistics ThreadStatistics { get; } = new();

    internal DisposeScope? CurrentScope { get; private set; }

    public static ThreadDisposeScopeStatistics Statistics => Current.ThreadStatistics;

    internal static DisposeScope NewDisposeScope()
    {
        DisposeScopeManager manager = Current;
        return manager.CurrentScope = new DisposeScope(manager, manager.CurrentScope);
    }

    internal void Register(torch.Tensor tensor)
    {
        if (CurrentScope is DisposeScope scope)
        {
            ThreadStatistics.TensorStatistics.AddCreatedInScope();
            scope.Adopt(tensor);
        }
        else
        {
            ThreadStatistics.TensorStatistics.AddCreatedOutsideScope();
        }
    }

    /// <summary>Takes a disposed scope off the stack, with any inner scope that was not disposed before it.</summary>
    internal void Remove(DisposeScope scope)
    {
        for (DisposeScope? open = CurrentScope; open is not null; open = open.OuterScope)
        {
            if (open != scope) continue;
            CurrentScope = scope.OuterScope;
            return;
        }
    }
}
