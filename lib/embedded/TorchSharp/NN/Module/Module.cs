using TorchSharp.Modules;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module : IDisposable
        {
            internal readonly OrderedDict<string, Parameter> _internal_params = new();
            internal readonly OrderedDict<string, Module> _internal_submodules = new();
            internal readonly OrderedDict<string, (Tensor buffer, bool persistent)> _internal_buffers = new();
            internal readonly string name;
            private bool _componentsRegistered;
            private bool _disposed;

            protected Module(string name)
            {
                ArgumentNullException.ThrowIfNull(name);
                this.name = name;
            }

            public bool training { get; private set; } = true;

            public virtual string GetName() => name;

            public virtual void train(bool train = true)
            {
                training = train;
                foreach (Module module in children()) module.train(train);
            }

            public virtual void eval() => train(false);

            public virtual void zero_grad(bool set_to_none = true) =>
                Native.lltorch_optim_zero_grad(TensorList.Of(parameters()), set_to_none);

            public virtual Module apply(Action<Module> fn)
            {
                foreach (Module module in children()) module.apply(fn);
                fn(this);
                return this;
            }

            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            protected virtual void Dispose(bool disposing)
            {
                if (!disposing || _disposed) return;
                _disposed = true;
                foreach ((_, Parameter parameter) in _internal_params) parameter.Dispose();
                foreach ((_, (Tensor buffer, _)) in _internal_buffers) buffer.Dispose();
                foreach ((_, Module module) in _internal_submodules) module.Dispose();
            }
        }
    }
}
