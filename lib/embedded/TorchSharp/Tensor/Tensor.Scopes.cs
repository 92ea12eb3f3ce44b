namespace TorchSharp;

public static partial class torch
{
    public static DisposeScope NewDisposeScope() => DisposeScopeManager.NewDisposeScope();

    public static DisposeScope? CurrentDisposeScope => DisposeScopeManager.Current.CurrentScope;

    public static Tensor WrappedTensorDisposeScope(Func<Tensor> expr)
    {
        using DisposeScope scope = NewDisposeScope();
        return expr().MoveToOuterDisposeScope();
    }

    public partial class Tensor
    {
        public Tensor MoveToOuterDisposeScope()
        {
            OwningDisposeScope?.MoveToOuter(this);
            return this;
        }

        public Tensor DetachFromDisposeScope()
        {
            OwningDisposeScope?.Detach(this);
            return this;
        }

        // The published spelling of older programs.
        public Tensor DetatchFromDisposeScope() => DetachFromDisposeScope();

        public Tensor MoveToOtherDisposeScope(Tensor other) => MoveToScope(NotNull(other).OwningDisposeScope);

        public Tensor MoveToOtherDisposeScope(DisposeScope other) => MoveToScope(other);

        private Tensor MoveToScope(DisposeScope? scope)
        {
            if (scope is null) return DetachFromDisposeScope();
            if (OwningDisposeScope is null) scope.Attach(this);
            else OwningDisposeScope.MoveToOther(scope, this);
            return this;
        }
    }
}
