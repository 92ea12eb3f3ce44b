namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public class AutogradContext : IDisposable
        {
            private readonly Dictionary<string, object?> _data = [];
            private nint _node;

            internal AutogradContext() { }

            internal List<Tensor> ToSave { get; private set; } = [];

            internal List<Tensor> Dirty { get; private set; } = [];

            internal List<Tensor> NonDifferentiable { get; private set; } = [];

            public bool MaterializeGrads { get; private set; } = true;

            public void save_for_backward(List<Tensor> tensors)
            {
                ArgumentNullException.ThrowIfNull(tensors);
                ToSave = tensors;
            }

            // In forward the tensors themselves; in backward the node's, checked for in-place changes since.
            public List<Tensor> get_saved_variables() =>
                _node == 0 ? [.. ToSave] : [.. Native.lltorch_function_saved(_node)];

            public void save_data(string key, object? value) => _data[key] = value;

            public object? get_data(string key) =>
                _data.TryGetValue(key, out object? value)
                    ? value
                    : throw new KeyNotFoundException($"Nothing was saved under '{key}': call save_data in forward first.");

            public void mark_dirty(List<Tensor> tensors)
            {
                ArgumentNullException.ThrowIfNull(tensors);
                Dirty = tensors;
            }

            public void mark_non_differentiable(List<Tensor> tensors)
            {
                ArgumentNullException.ThrowIfNull(tensors);
                NonDifferentiable = tensors;
            }

            public void set_materialize_grads(bool value) => MaterializeGrads = value;

            /// <summary>Forward is done: from now on the node of the graph holds the tensors.</summary>
            internal void BelongTo(nint node)
            {
                _node = node;
                ToSave = [];
                Dirty = [];
                NonDifferentiable = [];
            }

            /// <summary>The node is gone, and what it saved with it.</summary>
            internal void Forget() => _node = 0;

            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            protected virtual void Dispose(bool disposing)
            {
                if (disposing) _data.Clear();
            }
        }
    }
}
