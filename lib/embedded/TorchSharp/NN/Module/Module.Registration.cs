using System.Reflection;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            private const BindingFlags InstanceFields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

            /// <summary>
            /// Registers every field of the module, those of its base classes too, that holds a module, a parameter or a tensor
            /// (as a buffer). The library's own modules have registered what they hold when they were made.
            /// </summary>
            protected virtual void RegisterComponents()
            {
                if (_componentsRegistered) return;
                _componentsRegistered = true;
                for (Type type = GetType(); type.Assembly != typeof(Module).Assembly; type = type.BaseType!)
                {
                    foreach (FieldInfo field in type.GetFields(InstanceFields))
                    {
                        string component = field.ComponentName();
                        if (TakenBy(component) is not null) continue;
                        switch (field.GetValue(this))
                        {
                            case Module module: register_module(component, module); break;
                            case Parameter parameter: register_parameter(component, parameter); break;
                            case Tensor tensor: register_buffer(component, tensor); break;
                        }
                    }
                }
            }

            public virtual void register_module(string name, Module submodule)
            {
                if (submodule is null)
                {
                    _internal_submodules.Remove(name);
                    return;
                }
                RefuseTakenName(name, ReferenceEquals(Find(_internal_submodules, name), submodule));
                submodule.RegisterComponents();
                if (ReferenceEquals(submodule, this) || submodule.modules().Any(module => ReferenceEquals(module, this)))
                    throw new ArgumentException($"'{name}': a module can not contain itself, nor a module that contains it.", nameof(submodule));
                _internal_submodules[name] = submodule;
            }

            public void add_module(string name, Module module) => register_module(name, module);

            public virtual void register_parameter(string name, Parameter param)
            {
                if (param is null)
                {
                    _internal_params.Remove(name);
                    return;
                }
                RefuseTakenName(name, ReferenceEquals(Find(_internal_params, name), param));
                // A parameter lives as long as its module, not as long as the scope it was made in.
                param.DetachFromDisposeScope();
                _internal_params[name] = param;
            }

            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                if (tensor is null)
                    throw new ArgumentNullException(nameof(tensor), $"'{name}': a null tensor can not be a buffer.");
                RefuseTakenName(name, _internal_buffers.TryGetValue(name, out var old) && ReferenceEquals(old.buffer, tensor));
                tensor.DetachFromDisposeScope();
                _internal_buffers[name] = (tensor, persistent);
            }

            protected void ConditionallyRegisterParameter(string name, Tensor value) =>
                ConditionallyRegisterParameter(name, (value as Parameter)!);

            protected void ConditionallyRegisterParameter(string name, Parameter value)
            {
                if (value is null || !_internal_params.ContainsKey(name))
                {
                    register_parameter(name, value!);
                    return;
                }
                // In its place: the order is that of optimisers and of saved states.
                value.DetachFromDisposeScope();
                _internal_params[name] = value;
            }

            protected void ConditionallyRegisterBuffer(string name, Tensor value, bool persistent = true)
            {
                if (value is null)
                {
                    _internal_buffers.Remove(name);
                }
                else if (_internal_buffers.ContainsKey(name))
                {
                    value.DetachFromDisposeScope();
                    _internal_buffers[name] = (value, persistent);
                }
                else
                {
                    register_buffer(name, value, persistent);
                }
            }

            protected void ClearModules() => _internal_submodules.clear();

            private static T? Find<T>(Utils.OrderedDict<string, T> components, string name) where T : class =>
                components.TryGetValue(name, out T? component) ? component : null;

            private void RefuseTakenName(string name, bool same)
            {
                ArgumentException.ThrowIfNullOrEmpty(name);
                if (name.Contains('.'))
                    throw new ArgumentException($"'{name}': the name of a component can not contain '.'; dots separate modules.", nameof(name));
                if (same) return;
                if (TakenBy(name) is string taken)
                    throw new InvalidOperationException($"'{GetName()}' has a {taken} named '{name}' already: give the new component another name.");
            }

            private string? TakenBy(string name) =>
                _internal_submodules.ContainsKey(name) ? "submodule" :
                _internal_params.ContainsKey(name) ? "parameter" :
                _internal_buffers.ContainsKey(name) ? "buffer" : null;
        }
    }
}
